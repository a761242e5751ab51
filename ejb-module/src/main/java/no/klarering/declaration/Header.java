package no.klarering.declaration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The header of a declaration, as sent.
 *
 * @param date BGM 137, box 54
 * @param declarationType box 1, such as {@code IM4}; empty in a withdrawal
 * @param transactionType box 24
 * @param creditAccount RFF+CO, eight digits
 * @param goodsNumber RFF+XC, 15 characters or one special letter
 * @param goodsPosition RFF+LAR
 * @param relatedDeclaration RFF+AEI: 25 characters, or unit and running number in 16
 * @param containerised box 19
 * @param payer letter of NAD+AA; empty or blank when nothing is payable
 * @param unit customs unit, NAD+EE, six digits
 * @param freight MOA 144, whole kroner
 * @param exchangeRate CUX, kroner for one unit
 * @param reason FTX+AHZ, joined with blanks
 */
public record Header(
        Direction direction,
        Category category,
        LocalDate date,
        Optional<String> declarationType,
        Optional<String> transactionType,
        Optional<String> creditAccount,
        Optional<String> goodsNumber,
        Optional<String> goodsPosition,
        Optional<String> relatedDeclaration,
        Optional<String> dispatchCountry,
        Optional<String> destinationCountry,
        Optional<String> exitOffice,
        Optional<String> goodsLocation,
        Optional<Transport> transport,
        Optional<Boolean> containerised,
        Optional<String> importer,
        Optional<String> exporter,
        Optional<ForeignParty> seller,
        Optional<ForeignParty> consignee,
        Optional<String> declarant,
        Optional<String> declarantContact,
        Optional<String> payer,
        Optional<String> unit,
        Optional<DeliveryTerms> deliveryTerms,
        Optional<InvoiceTotal> invoiceTotal,
        Optional<Long> freight,
        Optional<BigDecimal> exchangeRate,
        Optional<String> reason) {

    /** TDT: mode (box 25), identity and nationality (box 21). */
    public record Transport(
            Optional<String> mode, Optional<String> identity, Optional<String> nationality) {}

    /**
     * NAD+SE or NAD+CN: a name and up to three address lines, the last with postcode, city and
     * country.
     */
    public record ForeignParty(String name, List<String> address) {

        public ForeignParty {
            address = List.copyOf(address);
        }
    }

    /** TOD: Incoterm and place, box 20. */
    public record DeliveryTerms(String incoterm, Optional<String> place) {}

    /** MOA 39: amount with up to two decimals and its currency, box 22. */
    public record InvoiceTotal(BigDecimal amount, String currency) {}
}
