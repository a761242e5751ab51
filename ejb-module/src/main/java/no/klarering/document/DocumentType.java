package no.klarering.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a document is ({@code documentType} of the interface). */
public enum DocumentType {
    INVOICE,
    PERMIT,
    FREIGHT_INVOICE,
    PROOF_OF_ORIGIN,
    WAYBILL,
    EXPORT_DOCUMENT,
    OTHER;

    private static final Pattern GAP = Pattern.compile("[\\s_-]+");

    private static final Map<String, DocumentType> OTHER_WORDS =
            Map.of(
                    "INVOICES", INVOICE,
                    "PERMITS", PERMIT,
                    "FREIGHT_INVOICES", FREIGHT_INVOICE,
                    "PROOF_OF_ORIGIN_DOCUMENTATION", PROOF_OF_ORIGIN,
                    "WAYBILLS", WAYBILL,
                    "EXPORT_DOCUMENTATION", EXPORT_DOCUMENT,
                    "EXPORT_DOCUMENTS", EXPORT_DOCUMENT);

    /** Reads the names above, and the interface's words for them, in whatever case. */
    public static Optional<DocumentType> parse(String text) {
        var word = GAP.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceAll("_");
        for (var type : values()) {
            if (type.name().equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.ofNullable(OTHER_WORDS.get(word));
    }
}
