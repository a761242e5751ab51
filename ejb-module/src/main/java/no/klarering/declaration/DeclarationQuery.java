package no.klarering.declaration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a list of declarations is asked for; empty conditions do not restrict.
 *
 * @param words found in declaration id, importer name or number, invoice number, control reference,
 *     running number, goods number or transport identity
 * @param lanes names of lanes
 * @param from received on that day in Norway, or later
 * @param to received on that day in Norway, or before
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
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String order,
        int offset,
        int size) {

    /** Whenever they were received. */
    public DeclarationQuery(
            Optional<String> words,
            Set<DeclarationState> states,
            Set<String> lanes,
            Optional<String> office,
            Optional<String> declarant,
            Optional<String> direction,
            String order,
            int offset,
            int size) {
        this(
                words,
                states,
                lanes,
                office,
                declarant,
                direction,
                Optional.empty(),
                Optional.empty(),
                order,
                offset,
                size);
    }

    /** The same as a declarant may ask it of its own declarations: lanes are for officers. */
    public DeclarationQuery own(String itself) {
        return new DeclarationQuery(
                words,
                states,
                Set.of(),
                office,
                Optional.of(itself),
                direction,
                from,
                to,
                order,
                offset,
                size);
    }

    public DeclarationQuery {
        states = Set.copyOf(states);
        lanes = Set.copyOf(lanes);
        if (offset < 0 || size < 1 || size > 200) {
            throw new IllegalArgumentException("bad page: offset " + offset + ", size " + size);
        }
    }
}
