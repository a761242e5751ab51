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

    /** Taken, neither released nor ended. */
    public boolean open() {
        return waitsForOfficer() || this == ACCEPTED || this == NEW_VERSION_WANTED;
    }
}
