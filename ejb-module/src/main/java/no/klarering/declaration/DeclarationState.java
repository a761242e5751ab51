package no.klarering.declaration;

/** Where one version of a declaration stands. */
public enum DeclarationState {
    /** Taken and decided before arrival; released by the crossing (decision T12). */
    ACCEPTED,
    /** An officer handles it ("manuell behandling"). */
    MANUAL,
    /** Documents are asked for ("dokumentkontroll"). */
    DOC_CONTROL,
    /** The goods are to be examined ("varekontroll"). */
    GOODS_CONTROL,
    /** The goods are detained ("tilbakeholdt"). */
    DETAINED,
    /** An officer, or a statistics check, asked for a new version. */
    NEW_VERSION_WANTED,
    /** The credit limit does not suffice. */
    CREDIT_STOP,
    /** Released ("frigjort"). */
    RELEASED,
    /** A provisional declaration is released; the final one is awaited ("foreløpig frigjort"). */
    RELEASED_PROVISIONAL,
    /** The final declaration did not come in time. */
    OVERDUE,
    /** Provisional and final declaration are settled with each other. */
    FINALISED,
    /** Released, and a recalculation of it is not decided yet ("til omberegning"). */
    RECALC_PENDING,
    /** Released, and recalculated since ("omberegnet"). */
    RECALCULATED,
    /** Refused by input control or by an officer; the declarant may send the next version. */
    REJECTED,
    /** Withdrawn by the declarant before release. */
    CANCELLED,
    /** A later version took its place. */
    REPLACED;

    /** Somebody at Customs must still do something. */
    public boolean waitsForOfficer() {
        return this == MANUAL
                || this == DOC_CONTROL
                || this == GOODS_CONTROL
                || this == DETAINED
                || this == CREDIT_STOP;
    }

    /** The goods are free, whatever may still be settled. */
    public boolean released() {
        return isProvisional() || isRecalculable() || this == RECALC_PENDING;
    }

    /** Released, and the final declaration is still to come. */
    public boolean isProvisional() {
        return this == RELEASED_PROVISIONAL || this == OVERDUE;
    }

    /** Released for good, and no recalculation waits. */
    public boolean isRecalculable() {
        return this == RELEASED || this == FINALISED || this == RECALCULATED;
    }

    /** Taken, neither released nor ended. */
    public boolean open() {
        return waitsForOfficer() || this == ACCEPTED || this == NEW_VERSION_WANTED;
    }
}
