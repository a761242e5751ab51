package no.klarering.declaration.core;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.declaration.Field;
import no.klarering.declaration.Header;
import no.klarering.kernel.Problem;

/** Date, kind, place and price of the whole declaration. */
final class HeaderRules {

    private static final int DAYS_ALLOWED = 90;
    private static final int DAYS_AT_ALL = 365;
    private static final Pattern TYPE = Pattern.compile("[A-Z]{2}[0-9]");
    private static final Set<String> IMPORT_TYPES = Set.of("EU", "IM");
    private static final Set<String> EXPORT_TYPES = Set.of("EU", "EX");
    private static final Set<String> FROM_WAREHOUSE = Set.of("3071", "8071");
    private static final Set<String> PAYERS = Set.of("", "K", "D", "M");

    private HeaderRules() {}

    /** 17, 18: the declaration date is not older than 90 days; beyond 365 only 18 is said. */
    static Stream<Problem> dateIsRecent(Entry entry) {
        var date = entry.header().date();
        var age = ChronoUnit.DAYS.between(date, entry.today());
        if (age <= DAYS_ALLOWED) {
            return Fault.none();
        }
        return Fault.at(
                Field.DECLARATION_DATE.inHeader(),
                age > DAYS_AT_ALL ? "18" : "17",
                Map.of("declared", date.toString(), "received", entry.today().toString()));
    }

    /** 8017: box 1 is EU or IM (import), EU or EX (export), and a digit. */
    static Stream<Problem> typeFitsDirection(Entry entry) {
        var first = entry.isImport() ? IMPORT_TYPES : EXPORT_TYPES;
        var fits =
                entry.header()
                        .declarationType()
                        .filter(
                                t ->
                                        TYPE.matcher(t).matches()
                                                && first.contains(t.substring(0, 2)));
        return Fault.unless(fits.isPresent(), "8017", Field.DECLARATION_TYPE.inHeader());
    }

    /** 8016: the transaction type is in the list. */
    static Stream<Problem> transactionTypeIsKnown(Entry entry) {
        return new Listed(CodeListName.TRANSACTION_TYPE, entry.header().transactionType())
                .orFault(entry, "8016", Field.TRANSACTION_TYPE.inHeader());
    }

    /** 9785: the location of goods is in the list. */
    static Stream<Problem> goodsLocationIsKnown(Entry entry) {
        return new Listed(CodeListName.GOODS_LOCATION, entry.header().goodsLocation())
                .orFault(entry, "9785", Field.GOODS_LOCATION.inHeader());
    }

    /** 9785: in export the location of goods may be left out. */
    static Stream<Problem> goodsLocationIsKnownWhenGiven(Entry entry) {
        return entry.header().goodsLocation().isEmpty()
                ? Fault.none()
                : goodsLocationIsKnown(entry);
    }

    /** 9785: goods that leave a customs warehouse say which kind of place that is. */
    static Stream<Problem> exportFromAWarehouseNamesIt(Entry entry) {
        var stored =
                entry.lines().stream()
                        .flatMap(l -> l.procedure().stream())
                        .anyMatch(FROM_WAREHOUSE::contains);
        return stored && entry.header().goodsLocation().isEmpty()
                ? goodsLocationIsKnown(entry)
                : Fault.none();
    }

    /** 113, 114: an exit office that exists. */
    static Stream<Problem> exitOfficeIsKnown(Entry entry) {
        var where = Field.EXIT_OFFICE.inHeader();
        return entry.header()
                .exitOffice()
                .map(o -> Fault.unless(entry.inForce(CodeListName.EXIT_OFFICE, o), "114", where))
                .orElseGet(() -> Fault.at(where, "113"));
    }

    /** 8024: terms of delivery that are in the list. */
    static Stream<Problem> deliveryTermsAreKnown(Entry entry) {
        return new Listed(
                        CodeListName.INCOTERM,
                        entry.header().deliveryTerms().map(Header.DeliveryTerms::incoterm))
                .orFault(entry, "8024", Field.DELIVERY_TERMS.inHeader());
    }

    /** 8025: an invoice total in a currency that is in the list. */
    static Stream<Problem> invoiceTotalIsGiven(Entry entry) {
        return new Listed(
                        CodeListName.CURRENCY,
                        entry.header().invoiceTotal().map(Header.InvoiceTotal::currency))
                .orFault(entry, "8025", Field.INVOICE_TOTAL.inHeader());
    }

    /** 8026: an exchange rate above zero. */
    static Stream<Problem> exchangeRateIsGiven(Entry entry) {
        var given = entry.header().exchangeRate().filter(r -> r.signum() > 0);
        return Fault.unless(given.isPresent(), "8026", Field.EXCHANGE_RATE.inHeader());
    }

    /** 117: who gives no payer code owes nothing; a code that does not exist is none. */
    static Stream<Problem> payerIsNamedForCharges(Entry entry) {
        var payer = entry.header().payer().map(String::strip).orElse("");
        var total = entry.declaration().totals().charges();
        var met = payer.isEmpty() ? total == 0 : PAYERS.contains(payer);
        return met
                ? Fault.none()
                : Fault.at(Field.PAYER.inHeader(), "117", Map.of("declared", Long.toString(total)));
    }
}
