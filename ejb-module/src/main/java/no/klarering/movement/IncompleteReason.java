package no.klarering.movement;

/**
 * Why a house consignment was taken but cannot be released yet; codes of list
 * IncompleteDocumentationReason. None of them is a fault: each heals when the missing part arrives.
 */
public enum IncompleteReason {
    /** A declaration is needed and none is named. */
    INCOMPLETE_CUDE_DOCUMENTATION,
    /** An export ends here and none is named. */
    INCOMPLETE_EXP_DOCUMENTATION,
    /** A transit ends, passes or opens here and none is named. */
    INCOMPLETE_TRA_DOCUMENTATION,
    /** VOEC goods without their items. */
    INCOMPLETE_VOEC_DOCUMENTATION,
    /** A goods number is announced and missing. */
    INCOMPLETE_GONU_DOCUMENTATION,
    /** Anything else is missing. */
    INCOMPLETE_DOCUMENTATION,
    /** TVINN could not be asked; asked again by ourselves. */
    INCOMPLETE_CUDE_VALIDATION,
    /** TVINN does not know the declaration, or not yet; asked again by ourselves. */
    CANNOT_VERIFY_CUDE_DOCUMENTATION,
    /** NCTS does not know the transit, or not yet; asked again by ourselves. */
    CANNOT_VERIFY_TRA_DOCUMENTATION;

    /** Whether asking again, without a new message, may heal it. */
    public boolean isAskedAgain() {
        return this == INCOMPLETE_CUDE_VALIDATION
                || this == CANNOT_VERIFY_CUDE_DOCUMENTATION
                || this == CANNOT_VERIFY_TRA_DOCUMENTATION;
    }
}
