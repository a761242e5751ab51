package no.klarering.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Money;

/**
 * A difference declaration owed ("differansedeklarasjon"): the CUSDEC from Customs that answers an
 * approved recalculation. Its header names the recalculation and what it recalculates; values,
 * weights, quantities and amounts on its lines and in its summary are differences, more being
 * positive and a refund negative.
 *
 * @param answered the message that brought the recalculation
 * @param declarationText UNH 0068 of the recalculation
 * @param export association code NEP and document code 830 instead of NEP-I and 929
 * @param head header of the recalculation
 * @param items lines that differ
 * @param totals differences by charge code (TAX+3)
 * @param total their sum (TAX+4)
 */
public record DifferenceDeclaration(
        MessageKey answered,
        String declarationText,
        boolean export,
        Head head,
        List<Item> items,
        List<Sum> totals,
        Money total,
        boolean test)
        implements DeclarationReply {

    public DifferenceDeclaration {
        items = List.copyOf(items);
        totals = List.copyOf(totals);
    }

    @Override
    public String type() {
        return "CUSDEC";
    }

    /**
     * What it is about.
     *
     * @param date BGM 137
     * @param function BGM 1225, the category of the recalculation
     * @param declarationType CST, box 1
     * @param transactionType CST, box 24
     * @param original RFF+AEI, 25 characters
     * @param parties NAD
     * @param reason FTX+AHZ
     */
    public record Head(
            LocalDate date,
            String function,
            Optional<String> declarationType,
            Optional<String> transactionType,
            String original,
            Parties parties,
            Optional<String> reason) {}

    /**
     * Who is concerned, and how it is settled.
     *
     * @param trader importer or exporter, NAD+IM or NAD+EX
     * @param declarant NAD+DT
     * @param payer letter of NAD+AA, empty when nothing is settled
     * @param creditAccount RFF+CO, the account that is charged or credited
     * @param unit NAD+EE
     */
    public record Parties(
            String trader,
            String declarant,
            String payer,
            Optional<String> creditAccount,
            String unit) {}

    /**
     * One line that differs.
     *
     * @param number CST 1496
     * @param goods what the line says of its goods now, or said when it was left out
     * @param packages PAC
     * @param value MOA 123, whole kroner
     * @param gross kilograms
     * @param net kilograms
     * @param supplementary MEA ZZ
     */
    public record Item(
            int number,
            Goods goods,
            int packages,
            long value,
            BigDecimal gross,
            BigDecimal net,
            Optional<Quantity> supplementary,
            List<Charge> charges) {

        public Item {
            charges = List.copyOf(charges);
        }
    }

    /** Codes and texts of a line. */
    public record Goods(
            String invoice,
            Optional<LocalDate> invoiceDate,
            String commodity,
            Optional<String> procedure,
            Optional<String> preference,
            Optional<String> valuation,
            Optional<String> reduction,
            Optional<String> packageKind,
            Optional<String> origin,
            Optional<String> county,
            List<String> description) {

        public Goods {
            description = List.copyOf(description);
        }
    }

    /** Unit as sent, and amount. */
    public record Quantity(String unit, BigDecimal amount) {}

    /** TAX+1. */
    public record Charge(
            String code, int sequence, long amount, BigDecimal basis, BigDecimal rate) {}

    /** TAX+3: the difference of one charge code over all lines. */
    public record Sum(String code, Money amount) {}
}
