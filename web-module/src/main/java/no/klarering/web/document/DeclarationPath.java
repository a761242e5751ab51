package no.klarering.web.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.OrganisationNumber;

/** The id of a declaration as it stands in the address: {@code 123456789-01092023-1}. */
final class DeclarationPath {

    private static final Pattern SHAPE =
            Pattern.compile("(?:NO)?([0-9]{9})-([0-9]{8})-([0-9]{1,6})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

    private DeclarationPath() {}

    /** Empty when it names no declaration that there could be. */
    static Optional<DeclarationKey> key(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var sequence = Integer.parseInt(parts.group(3));
        return OrganisationNumber.parse(parts.group(1))
                .flatMap(
                        declarant ->
                                day(parts.group(2))
                                        .map(day -> new DeclarationKey(declarant, day, sequence)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
