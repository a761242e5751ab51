package no.klarering.edi.cusdec;

import java.util.Optional;
import no.klarering.declaration.Field;
import no.klarering.edi.syntax.MessageText;

/**
 * Gathers the header of a declaration that is written by the profile D96B-lite; what it does not
 * write otherwise stands where TVINN-902 has it.
 */
final class D96bHeaderBinder extends HeaderBinder {

    private static final String GOODS_PLACE = "18";

    D96bHeaderBinder(MessageText text, Positions positions) {
        super(text, positions);
    }

    @Override
    void segment(int segment, String tag) {
        switch (tag) {
            case "BGM" -> document(segment, 4);
            case "DTM" -> dated(segment, 2);
            case "LOC" -> location(segment);
            case "RFF" -> reference(segment);
            case "TDT" ->
                    transported(
                            segment,
                            Values.text(text, segment, 9, 1),
                            Values.text(text, segment, 9, 4));
            case "TOD" -> delivered(segment, text.text(segment, 4, 1), place(segment + 1));
            case "MOA" -> money(segment);
            default -> super.segment(segment, tag);
        }
    }

    /** Place of delivery, when the next segment names it. */
    private Optional<String> place(int next) {
        return text.is(next, 1, 1, "LOC") ? Values.text(text, next, 3, 4) : Optional.empty();
    }

    private void location(int segment) {
        var place = text.text(segment, 3, 1);
        if (text.is(segment, 2, 1, GOODS_PLACE)) {
            references.keep(Field.GOODS_NUMBER, place, segment);
        } else if (!text.is(segment, 2, 1, "1")) {
            references.location(segment, place);
        }
    }

    /** An earlier declaration may be named in three ways. */
    private void reference(int segment) {
        if (text.is(segment, 2, 1, "ACW") || text.is(segment, 2, 1, "AFM")) {
            references.keep(Field.RELATED_DECLARATION, text.text(segment, 2, 2), segment);
        } else {
            references.reference(segment);
        }
    }

    private void money(int segment) {
        if (text.is(segment, 2, 1, "39")) {
            invoiced(segment, 2);
        } else {
            freighted(segment, 2);
        }
    }
}
