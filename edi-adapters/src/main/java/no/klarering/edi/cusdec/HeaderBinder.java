package no.klarering.edi.cusdec;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.klarering.declaration.Category;
import no.klarering.declaration.Direction;
import no.klarering.declaration.Field;
import no.klarering.declaration.Header;
import no.klarering.declaration.Header.DeliveryTerms;
import no.klarering.declaration.Header.InvoiceTotal;
import no.klarering.declaration.Header.Transport;
import no.klarering.edi.syntax.MessageText;

/** Gathers the header of a declaration from the segments before UNS+D. */
class HeaderBinder {
    final MessageText text;
    final Positions positions;
    final ReferenceBinder references;
    private final PartyBinder parties;

    private Direction direction = Direction.IMPORT;
    private Category category = Category.FU;
    private LocalDate date = LocalDate.EPOCH;
    private Optional<String> declarationType = Optional.empty();
    private Optional<String> transactionType = Optional.empty();
    private Optional<Transport> transport = Optional.empty();
    private Optional<Boolean> containerised = Optional.empty();
    private Optional<DeliveryTerms> deliveryTerms = Optional.empty();
    private Optional<InvoiceTotal> invoiceTotal = Optional.empty();
    private Optional<Long> freight = Optional.empty();
    private Optional<BigDecimal> exchangeRate = Optional.empty();
    private Optional<String> reason = Optional.empty();

    HeaderBinder(MessageText text, Positions positions) {
        this.text = text;
        this.positions = positions;
        this.parties = new PartyBinder(text, positions);
        this.references = new ReferenceBinder(text, positions);
    }

    void segment(int segment, String tag) {
        switch (tag) {
            case "UNH" -> positions.at(Field.DECLARATION_ID, segment);
            case "BGM" -> opening(segment);
            case "CST" -> kind(segment);
            case "RFF" -> references.reference(segment);
            case "LOC" -> references.location(segment);
            case "TDT" -> transport(segment);
            case "GIS" -> container(segment);
            case "NAD" -> parties.party(segment);
            case "CTA" -> parties.contact(segment);
            case "TOD" -> delivery(segment);
            case "FTX" -> reason(segment);
            case "MOA" -> money(segment);
            case "CUX" -> rate(segment);
            default -> {
                // UNT and the like carry nothing of the declaration
            }
        }
    }

    private void opening(int segment) {
        document(segment, 5);
        dated(segment, 4);
    }

    /** Direction, and the category by its code in the given element. */
    final void document(int segment, int function) {
        direction =
                text.is(segment, 2, 1, Direction.EXPORT.documentCode())
                        ? Direction.EXPORT
                        : Direction.IMPORT;
        category = Category.ofFunction(text.text(segment, function, 1)).orElseThrow();
        positions.at(Field.CATEGORY, segment);
    }

    /** The declaration date, C507 in the given element. */
    final void dated(int segment, int element) {
        date = Values.date(text, segment, element, 2);
        positions.at(Field.DECLARATION_DATE, segment);
    }

    private void kind(int segment) {
        declarationType = Values.text(text, segment, 3, 1);
        transactionType = Values.text(text, segment, 4, 1);
        positions.at(Field.DECLARATION_TYPE, segment);
        positions.at(Field.TRANSACTION_TYPE, segment);
    }

    private void transport(int segment) {
        transported(segment, Values.text(text, segment, 5, 1), Values.text(text, segment, 5, 6));
    }

    final void transported(int segment, Optional<String> identity, Optional<String> nationality) {
        transport =
                Optional.of(new Transport(Values.text(text, segment, 4, 1), identity, nationality));
        positions.at(Field.TRANSPORT, segment);
        positions.at(Field.TRANSPORT_MODE, segment);
        positions.at(Field.TRANSPORT_NATIONALITY, segment);
    }

    private void container(int segment) {
        containerised = Optional.of(text.is(segment, 2, 1, "1"));
        positions.at(Field.CONTAINER_INDICATOR, segment);
    }

    private void delivery(int segment) {
        delivered(segment, text.text(segment, 4, 1), Values.text(text, segment, 5, 5));
    }

    final void delivered(int segment, String terms, Optional<String> place) {
        deliveryTerms = Optional.of(new DeliveryTerms(terms, place));
        positions.at(Field.DELIVERY_TERMS, segment);
    }

    private void reason(int segment) {
        reason = Optional.of(String.join(" ", Values.all(text, segment, 5)));
        positions.at(Field.REASON, segment);
    }

    private void money(int segment) {
        invoiced(segment, 3);
        if (text.has(segment, 4)) {
            freighted(segment, 4);
        }
    }

    /** The invoice total, C516 in the given element. */
    final void invoiced(int segment, int element) {
        invoiceTotal =
                Optional.of(
                        new InvoiceTotal(
                                text.number(segment, element, 2), text.text(segment, element, 3)));
        positions.at(Field.INVOICE_TOTAL, segment);
    }

    /** The freight, C516 in the given element. */
    final void freighted(int segment, int element) {
        freight = Optional.of(text.whole(segment, element, 2));
        positions.at(Field.FREIGHT, segment);
    }

    private void rate(int segment) {
        exchangeRate = Optional.of(text.number(segment, 4, 1));
        positions.at(Field.EXCHANGE_RATE, segment);
    }

    Header header() {
        return new Header(
                direction,
                category,
                date,
                declarationType,
                transactionType,
                references.text(Field.CREDIT_ACCOUNT),
                references.text(Field.GOODS_NUMBER),
                references.text(Field.GOODS_POSITION),
                references.text(Field.RELATED_DECLARATION),
                references.text(Field.DISPATCH_COUNTRY),
                references.text(Field.DESTINATION_COUNTRY),
                references.text(Field.EXIT_OFFICE),
                references.text(Field.GOODS_LOCATION),
                transport,
                containerised,
                parties.id(Field.IMPORTER),
                parties.id(Field.EXPORTER),
                parties.foreign(Field.SELLER),
                parties.foreign(Field.CONSIGNEE),
                parties.id(Field.DECLARANT),
                parties.contact(),
                parties.id(Field.PAYER),
                parties.id(Field.CUSTOMS_UNIT),
                deliveryTerms,
                invoiceTotal,
                freight,
                exchangeRate,
                reason);
    }
}
