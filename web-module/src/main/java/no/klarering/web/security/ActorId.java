package no.klarering.web.security;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.klarering.kernel.OrganisationNumber;

/**
 * An organisation as a token names it, in {@code consumer} or {@code supplier}. Norwegian ones are
 * their nine digits, however they are spelt ({@code 0192:313000109}, {@code NTRNO-313000109},
 * {@code NO313000109}); others are the identifier of their eSeal ({@code NTRSE-5560001234}), their
 * EORI number or another ISO 6523 identifier, in upper case. Two that are equal are the same
 * organisation, so no foreign spelling ever stands for a Norwegian one.
 */
public record ActorId(String number) {

    private static final String AUTHORITY = "iso6523-actorid-upis";
    private static final String NORWEGIAN = "0192:";
    private static final Pattern NORWEGIAN_SEAL = Pattern.compile("(?:NTR|VAT)NO-(.*?)(?:MVA)?");
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "[0-9]{4}:[A-Z0-9._-]{1,50}|[A-Z]{5}-[A-Z0-9._/-]{1,50}|[A-Z]{2}[A-Z0-9]{1,15}");

    public ActorId {
        var norwegian = OrganisationNumber.parse(number).map(OrganisationNumber::digits);
        if (norwegian.filter(number::equals).isEmpty()
                && (norwegian.isPresent() || !isForeign(number))) {
            throw new IllegalArgumentException("names no organisation: " + number);
        }
    }

    public static ActorId of(OrganisationNumber organisation) {
        return new ActorId(organisation.digits());
    }

    /** Reads what came from outside; empty when it names no organisation. */
    public static Optional<ActorId> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var plain = text.strip().toUpperCase(Locale.ROOT);
        var norwegian = OrganisationNumber.parse(norwegianPart(plain)).map(ActorId::of);
        return norwegian.isPresent()
                ? norwegian
                : Optional.of(plain).filter(ActorId::isForeign).map(ActorId::new);
    }

    /** Reads the claim; empty when it names no organisation. */
    static Optional<ActorId> ofClaim(Map<String, Object> claim) {
        return claim != null && claim.get("ID") instanceof String id ? parse(id) : Optional.empty();
    }

    /** As Maskinporten writes it. */
    Map<String, Object> claim() {
        return Map.of(
                "authority",
                AUTHORITY,
                "ID",
                norwegian().map(known -> NORWEGIAN + known.digits()).orElse(number));
    }

    /** The organisation number; empty for an organisation from abroad. */
    public Optional<OrganisationNumber> norwegian() {
        return OrganisationNumber.parse(number);
    }

    private static String norwegianPart(String text) {
        if (text.startsWith(NORWEGIAN)) {
            return text.substring(NORWEGIAN.length());
        }
        var seal = NORWEGIAN_SEAL.matcher(text);
        return seal.matches() ? seal.group(1) : text;
    }

    private static boolean isForeign(String text) {
        return FOREIGN.matcher(text).matches()
                && !text.startsWith(NORWEGIAN)
                && !text.startsWith("NO")
                && !text.startsWith("NO-", 3);
    }

    @Override
    public String toString() {
        return number;
    }
}
