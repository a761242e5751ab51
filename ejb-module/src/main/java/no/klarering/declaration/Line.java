package no.klarering.declaration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One item line ("varepost"), as sent.
 *
 * @param item CST 1496, box 32
 * @param invoice the DMS it stands under, box 28
 * @param commodity eight digits, box 33
 * @param procedure four digits, box 37
 * @param preference letter, box 36
 * @param valuation digit, box 43
 * @param reduction tariff reduction ("tollnedsettelse"), a letter
 * @param packages PAC, box 31
 * @param containers PCI AAQ, as sent
 * @param origin box 34a
 * @param county box 34b (export)
 * @param statisticalValue MOA 123, whole kroner, box 46
 * @param adjustment MOA 160, box 45
 * @param otherValue MOA 40, box 42
 * @param gross kilograms, box 35
 * @param net kilograms, box 38
 * @param supplementary box 41
 */
public record Line(
        int item,
        Invoice invoice,
        String commodity,
        Optional<String> procedure,
        Optional<String> preference,
        Optional<String> valuation,
        Optional<String> reduction,
        Packages packages,
        List<String> marks,
        List<String> chassis,
        List<String> containers,
        Optional<String> origin,
        Optional<String> county,
        Optional<Long> statisticalValue,
        Optional<Long> adjustment,
        Optional<Long> otherValue,
        Optional<BigDecimal> gross,
        Optional<BigDecimal> net,
        Optional<Quantity> supplementary,
        List<Charge> charges,
        List<Document> documents,
        List<String> description) {

    private static final Set<String> CLAIMS = Set.of("A", "B", "C", "G", "P");

    public Line {
        marks = List.copyOf(marks);
        chassis = List.copyOf(chassis);
        containers = List.copyOf(containers);
        charges = List.copyOf(charges);
        documents = List.copyOf(documents);
        description = List.copyOf(description);
    }

    /** Whether the letter of box 36 claims a preference; N and J do not. */
    public boolean claimsPreference() {
        return preference.filter(CLAIMS::contains).isPresent();
    }

    public boolean hasDocument(String type) {
        return documents.stream().anyMatch(d -> d.type().equals(type));
    }

    /** DMS: number and date of the invoice. */
    public record Invoice(String number, Optional<LocalDate> date) {}

    /** PAC: how many, of which kind (UN Recommendation 21). */
    public record Packages(int count, Optional<String> kind) {}

    /** MEA ZZ: unit as sent, and amount. */
    public record Quantity(String unit, BigDecimal amount) {}

    /**
     * TAX+1: charge code, sequence, amount in whole kroner, basis, rate (per cent, or kroner a
     * unit).
     */
    public record Charge(
            String code, int sequence, long amount, BigDecimal basis, BigDecimal rate) {}

    /** DCR: type (blank when the sender left it out, error 9468) and reference. */
    public record Document(String type, String text) {}
}
