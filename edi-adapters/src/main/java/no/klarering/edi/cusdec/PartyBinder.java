package no.klarering.edi.cusdec;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.klarering.declaration.Field;
import no.klarering.declaration.Header.ForeignParty;
import no.klarering.edi.syntax.MessageText;

/**
 * The parties (NAD) with the declarant's contact (CTA), told by their qualifier; the first of a
 * kind counts.
 */
final class PartyBinder {
    private static final Map<String, Field> PARTIES =
            Map.of(
                    "IM", Field.IMPORTER,
                    "EX", Field.EXPORTER,
                    "SE", Field.SELLER,
                    "CN", Field.CONSIGNEE,
                    "DT", Field.DECLARANT,
                    "AA", Field.PAYER,
                    "EE", Field.CUSTOMS_UNIT);

    private final MessageText text;
    private final Positions positions;
    private final Map<Field, String> ids = new EnumMap<>(Field.class);
    private final Map<Field, ForeignParty> foreigners = new EnumMap<>(Field.class);
    private Optional<String> contact = Optional.empty();

    PartyBinder(MessageText text, Positions positions) {
        this.text = text;
        this.positions = positions;
    }

    void party(int segment) {
        var field = PARTIES.get(text.text(segment, 2, 1));
        positions.at(field, segment);
        if (text.has(segment, 4)) {
            var lines = Values.all(text, segment, 4);
            foreigners.putIfAbsent(
                    field, new ForeignParty(lines.get(0), lines.subList(1, lines.size())));
        } else if (text.has(segment, 3, 1)) {
            ids.putIfAbsent(field, text.text(segment, 3, 1));
        }
    }

    void contact(int segment) {
        contact = Values.text(text, segment, 3, 1);
    }

    Optional<String> id(Field field) {
        return Optional.ofNullable(ids.get(field));
    }

    Optional<ForeignParty> foreign(Field field) {
        return Optional.ofNullable(foreigners.get(field));
    }

    Optional<String> contact() {
        return contact;
    }
}
