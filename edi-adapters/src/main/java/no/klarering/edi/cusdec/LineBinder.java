package no.klarering.edi.cusdec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.declaration.Field;
import no.klarering.declaration.Line;
import no.klarering.declaration.Line.Charge;
import no.klarering.declaration.Line.Document;
import no.klarering.declaration.Line.Invoice;
import no.klarering.declaration.Line.Packages;
import no.klarering.declaration.Line.Quantity;
import no.klarering.edi.syntax.MessageText;

/** Gathers one item line after the other from the segments between UNS+D and UNS+S. */
class LineBinder {
    final MessageText text;
    private final Positions positions;
    private Invoice invoice = new Invoice("", Optional.empty());
    private int cst;
    private int item;
    private String commodity;
    private Optional<String> procedure;
    private Optional<String> preference;
    private Optional<String> valuation;
    private Optional<String> reduction;
    private Packages packages;
    private List<String> marks;
    private List<String> chassis;
    private List<String> containers;
    private List<Charge> charges;
    private List<Document> documents;
    private List<String> description;
    private Optional<String> origin;
    private Optional<String> county;
    private Optional<Long> statisticalValue;
    private Optional<Long> adjustment;
    private Optional<Long> otherValue;
    private Optional<BigDecimal> gross;
    private Optional<BigDecimal> net;
    private Optional<Quantity> supplementary;

    LineBinder(MessageText text, Positions positions) {
        this.text = text;
        this.positions = positions;
    }

    void invoice(int segment) {
        invoice(
                segment,
                new Invoice(
                        text.text(segment, 2, 1), Optional.of(Values.date(text, segment, 3, 2))));
    }

    /** Holds for the lines from here on. */
    final void invoice(int segment, Invoice of) {
        invoice = of;
        positions.at(Field.INVOICE, segment);
    }

    final Invoice invoice() {
        return invoice;
    }

    void segment(int segment, String tag) {
        switch (tag) {
            case "CST" -> open(segment);
            case "PAC" -> packages(segment);
            case "PCI" -> marks(segment);
            case "LOC" -> place(segment);
            case "MOA" -> values(segment);
            case "MEA" -> measure(segment);
            case "TAX" -> charge(segment);
            case "DCR" -> document(segment);
            case "FTX" -> describe(segment);
            default -> {
                // GDS only opens the description
            }
        }
    }

    private void open(int segment) {
        begin(segment);
        procedure(segment, Values.text(text, segment, 4, 1));
        preference(segment, Values.text(text, segment, 5, 1));
        valued(segment, Values.text(text, segment, 6, 1), Values.text(text, segment, 7, 1));
    }

    /** Opens a line with its number and commodity code; it has nothing else yet. */
    final void begin(int segment) {
        cst = segment;
        commodity = text.text(segment, 3, 1);
        procedure = Optional.empty();
        preference = Optional.empty();
        valuation = Optional.empty();
        reduction = Optional.empty();
        item = (int) text.whole(segment, 2, 1);
        packages = new Packages(0, Optional.empty());
        marks = new ArrayList<>(1);
        chassis = new ArrayList<>(1);
        containers = new ArrayList<>(1);
        charges = new ArrayList<>(2);
        documents = new ArrayList<>(2);
        description = List.of();
        origin = Optional.empty();
        county = Optional.empty();
        statisticalValue = Optional.empty();
        adjustment = Optional.empty();
        otherValue = Optional.empty();
        gross = Optional.empty();
        net = Optional.empty();
        supplementary = Optional.empty();
        at(Field.ITEM, segment);
        at(Field.COMMODITY, segment);
    }

    final void procedure(int segment, Optional<String> code) {
        procedure = code;
        at(Field.PROCEDURE, segment);
    }

    final void preference(int segment, Optional<String> letter) {
        preference = letter;
        at(Field.PREFERENCE, segment);
    }

    final void valued(int segment, Optional<String> method, Optional<String> relief) {
        valuation = method;
        reduction = relief;
        at(Field.VALUATION, segment);
        at(Field.REDUCTION, segment);
    }

    private void at(Field field, int segment) {
        positions.at(item, field, segment);
    }

    private void packages(int segment) {
        packages = new Packages((int) text.whole(segment, 2, 1), Values.text(text, segment, 4, 1));
        at(Field.PACKAGES, segment);
    }

    private void marks(int segment) {
        marks.addAll(Values.all(text, segment, 3));
        at(Field.MARKS, segment);
        if (text.is(segment, 4, 1, "AAQ")) {
            container(segment, text.text(segment, 4, 2));
        } else if (text.has(segment, 4)) {
            chassis.add(text.text(segment, 4, 2));
        }
    }

    final void container(int segment, String number) {
        containers.add(number);
        at(Field.CONTAINER, segment);
    }

    private void place(int segment) {
        place(segment, Values.text(text, segment, 2, 2));
    }

    /** Origin or county, as the qualifier in the first element says. */
    final void place(int segment, Optional<String> value) {
        boolean isOrigin = text.is(segment, 2, 1, "27");
        if (isOrigin) {
            origin = value;
        } else {
            county = value;
        }
        at(isOrigin ? Field.ORIGIN : Field.COUNTY, segment);
    }

    private void values(int segment) {
        for (int element = 3; element <= text.elements(segment); element++) {
            value(segment, element);
        }
    }

    /** One amount, C516 in the given element. */
    final void value(int segment, int element) {
        if (text.is(segment, element, 1, "123")) {
            statisticalValue = Optional.of(text.whole(segment, element, 2));
            at(Field.STATISTICAL_VALUE, segment);
        } else if (text.is(segment, element, 1, "160")) {
            adjustment = Optional.of(text.whole(segment, element, 2));
        } else if (text.is(segment, element, 1, "40")) {
            otherValue = Optional.of(text.whole(segment, element, 2));
        }
    }

    private void measure(int segment) {
        var amount = text.number(segment, 4, 2);
        if (text.is(segment, 3, 1, "G") || text.is(segment, 3, 1, "AAB")) {
            gross = Optional.of(amount);
            at(Field.GROSS_WEIGHT, segment);
        } else if (text.is(segment, 3, 1, "N") || text.is(segment, 3, 1, "AAA")) {
            net = Optional.of(amount);
            at(Field.NET_WEIGHT, segment);
        } else {
            supplementary = Optional.of(new Quantity(text.text(segment, 4, 1), amount));
            at(Field.SUPPLEMENTARY_QUANTITY, segment);
        }
    }

    private void charge(int segment) {
        var code = text.text(segment, 4, 1);
        charges.add(
                new Charge(
                        code,
                        (int) text.whole(segment, 5, 1),
                        text.whole(segment, 3, 2),
                        text.number(segment, 6, 1),
                        text.number(segment, 7, 1)));
        at(Field.CHARGE, segment);
        positions.at(item, Field.CHARGE, code, segment);
    }

    private void document(int segment) {
        document(segment, new Document(text.text(segment, 3, 1), text.text(segment, 3, 2)));
    }

    final void document(int segment, Document shown) {
        documents.add(shown);
        at(Field.DOCUMENT, segment);
    }

    private void describe(int segment) {
        description = Values.all(text, segment, 5);
        at(Field.DESCRIPTION, segment);
    }

    /** The line in hand, if there is one; the next CST opens another. */
    Optional<Line> finish() {
        if (cst == 0) {
            return Optional.empty();
        }
        var line =
                new Line(
                        item,
                        invoice,
                        commodity,
                        procedure,
                        preference,
                        valuation,
                        reduction,
                        packages,
                        marks,
                        chassis,
                        containers,
                        origin,
                        county,
                        statisticalValue,
                        adjustment,
                        otherValue,
                        gross,
                        net,
                        supplementary,
                        charges,
                        documents,
                        description);
        cst = 0;
        return Optional.of(line);
    }
}
