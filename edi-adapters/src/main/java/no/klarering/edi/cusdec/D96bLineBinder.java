package no.klarering.edi.cusdec;

import java.util.Optional;
import no.klarering.declaration.Line.Document;
import no.klarering.declaration.Line.Invoice;
import no.klarering.edi.syntax.MessageText;

/**
 * Gathers the item lines of a declaration that is written by the profile D96B-lite; what it does
 * not write otherwise stands where TVINN-902 has it.
 */
final class D96bLineBinder extends LineBinder {

    private static final String INVOICE = "380";

    D96bLineBinder(MessageText text, Positions positions) {
        super(text, positions);
    }

    @Override
    void segment(int segment, String tag) {
        switch (tag) {
            case "CST" -> {
                begin(segment);
                valued(segment, Values.text(text, segment, 4, 1), Values.text(text, segment, 5, 1));
            }
            case "LOC" -> place(segment, Values.text(text, segment, 3, 1));
            case "MOA" -> value(segment, 2);
            case "RFF" -> reference(segment);
            case "DOC" -> document(segment);
            case "DTM" ->
                    invoice(
                            segment,
                            new Invoice(
                                    invoice().number(),
                                    Optional.of(Values.date(text, segment, 2, 2))));
            case "GIS" -> procedure(segment, Values.text(text, segment, 2, 4));
            default -> super.segment(segment, tag);
        }
    }

    private void reference(int segment) {
        if (text.is(segment, 2, 1, "AIP")) {
            preference(segment, Values.text(text, segment, 2, 2));
        } else {
            container(segment, text.text(segment, 2, 2));
        }
    }

    private void document(int segment) {
        var number = text.text(segment, 3, 1);
        if (text.is(segment, 2, 1, INVOICE)) {
            invoice(segment, new Invoice(number, Optional.empty()));
        } else {
            document(segment, new Document(text.text(segment, 2, 1), number));
        }
    }
}
