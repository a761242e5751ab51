package no.klarering.movement;

import java.util.Arrays;
import java.util.Optional;

/** What a procedure asks a house consignment to name. */
public enum Need {
    /** A declaration: declarant, date and sequence. */
    CUDE,
    /** The MRN of a transit. */
    N820,
    /** The declarant's own reference (LRN) of a transit that is to be opened. */
    RETR,
    /** A goods number. */
    GONU,
    /** An ATA carnet. */
    N955,
    /** A TIR carnet. */
    N952,
    /** Form 302. */
    C624,
    /** At least one export from the Union. */
    EXPORT,
    /** VOEC items. */
    ITEMS;

    public static Optional<Need> named(String name) {
        return Arrays.stream(values()).filter(need -> need.name().equals(name)).findFirst();
    }

    /** Whether the house names it, whole. */
    public boolean isMetBy(HouseConsignment house) {
        return switch (this) {
            case EXPORT -> !house.consignmentHouseLevel().exportFromEU().isEmpty();
            case ITEMS -> !house.consignmentHouseLevel().goodsItem().isEmpty();
            default -> house.documents(name()).anyMatch(HouseConsignment.PreviousDocument::isWhole);
        };
    }
}
