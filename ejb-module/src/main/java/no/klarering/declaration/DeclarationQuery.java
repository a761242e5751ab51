package no.klarering.declaration;

import java.util.Optional;
import java.util.Set;

/**
 * What a list of declarations is asked for; empty conditions do not restrict.
 *
 * @param words found in declaration id, importer name or number, invoice number, control reference,
 *     running number, goods number or transport identity
 * @param lanes names of lanes
 * @param order {@code WAITING} (oldest first), {@code RECEIVED} (newest first), {@code VALUE}
 *     (largest first)
 * @param offset from 0
 * @param size at most 200
 */
public record DeclarationQuery(
        Optional<String> words,
        Set<DeclarationState> states,
        Set<String> lanes,
        Optional<String> office,
        Optional<String> declarant,
        Optional<String> direction,
        String order,
        int offset,
        int size) {

    public DeclarationQuery {
        states = Set.copyOf(states);
        lanes = Set.copyOf(lanes);
        if (offset < 0 || size < 1 || size > 200) {
            throw new IllegalArgumentException("bad page: offset " + offset + ", size " + size);
        }
    }
}
