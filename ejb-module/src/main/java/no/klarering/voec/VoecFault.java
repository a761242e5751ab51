package no.klarering.voec;

/** Why goods are none of the scheme's. */
public enum VoecFault {
    /** A single item is worth more than the limit: all that the buyer bought is declared. */
    ABOVE_LIMIT,
    /** The seller's number is not seven digits, or not registered on the day. */
    UNKNOWN_SELLER,
    /** The number does not stand as the seller's ({@code FR5}). */
    NOT_THE_SELLER,
    /** The code is not six digits. */
    NO_SUBHEADING,
    /** The recipient is no private person. */
    RECIPIENT_NOT_A_PERSON
}
