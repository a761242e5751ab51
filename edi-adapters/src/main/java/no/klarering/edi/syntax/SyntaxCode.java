package no.klarering.edi.syntax;

/** What is wrong in the syntax: the codes of data element 0085 that the reader gives. */
public enum SyntaxCode {
    VERSION_OR_LEVEL_NOT_SUPPORTED(2),
    NOT_THE_RECIPIENT(7),
    INVALID_VALUE(12),
    MISSING(13),
    VALUE_NOT_SUPPORTED(14),
    NOT_SUPPORTED_HERE(15),
    TOO_MANY_CONSTITUENTS(16),
    NO_AGREEMENT(17),
    UNSPECIFIED(18),
    INVALID_SERVICE_CHARACTER(20),
    INVALID_CHARACTER(21),
    INVALID_SERVICE_CHARACTERS(22),
    UNKNOWN_SENDER(23),
    TOO_OLD(24),
    TEST_NOT_SUPPORTED(25),
    DUPLICATE(26),
    REFERENCES_DIFFER(28),
    COUNT_DIFFERS(29),
    GROUPS_AND_MESSAGES_MIXED(30),
    EMPTY_LEVEL(32),
    TEXT_OUTSIDE_MESSAGE(33),
    TOO_MANY_REPETITIONS(35),
    TOO_MANY_GROUP_REPETITIONS(36),
    WRONG_CHARACTER_TYPE(37),
    TOO_LONG(39),
    TOO_SHORT(40),
    TRAILING_SEPARATOR(45),
    CHARACTER_SET_NOT_SUPPORTED(46),
    ENVELOPE_FUNCTION_NOT_SUPPORTED(47),
    DEPENDENCY_BROKEN(48);

    private final int code;

    SyntaxCode(int code) {
        this.code = code;
    }

    /** Data element 0085. */
    public int code() {
        return code;
    }
}
