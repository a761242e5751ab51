package no.klarering.movement;

import java.util.Map;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;

/**
 * What can be wrong with a message, by a code that never changes; the texts of the interface, which
 * have none, are in {@code config/data/errors/digitoll.csv}. Up to {@code MO-019} it is found while
 * the sender waits ("validationErrors"), from {@code MO-020} on afterwards ("validationErrorList").
 */
public enum MovementFault {
    ABSENT("MO-001"),
    BLANK("MO-002"),
    NO_INSTANT("MO-003"),
    DIGITS("MO-004"),
    SIZE("MO-005"),
    ONE_OF_FIELDS("MO-006"),
    ONE_OF_VALUES("MO-007"),
    WRONG_KIND("MO-008"),
    NO_DATE("MO-009"),
    NOT_JSON("MO-010"),
    TOO_LARGE("MO-011"),
    NEGATIVE("MO-012"),
    NO_MRN("MO-013"),
    MORE_FAULTS("MO-014"),
    CONTROL_CHARACTER("MO-015"),
    NO_UUID("MO-016"),
    REQUEST_USED("MO-017"),

    CODE("MO-020"),
    COUNTRY("MO-021"),
    UNLOCODE("MO-022"),
    PLACE("MO-023"),
    OFFICE("MO-024"),
    EXPORT_FORM("MO-025"),
    EXPORT_STATE("MO-026"),
    EXPORT_TWICE("MO-027"),
    OUTGOING("MO-028"),
    EXPORT_IN_TRANSIT("MO-029"),
    TRANSIT_IN_EXPORT("MO-030"),
    DECLARATION_NOT_WANTED("MO-031"),
    DECLARATION_FIELD("MO-032"),
    REFERENCE_NUMBER("MO-033"),
    PROCEDURE_MISSING("MO-034"),
    ONE_DECLARATION("MO-035"),
    REFERENCE_TWICE("MO-036"),
    DECLARATION_TWICE("MO-037"),
    TRANSIT_STATE("MO-038"),
    VOEC_VALUE("MO-039"),
    VOEC_NUMBER("MO-040"),
    ITEMS_NOT_WANTED("MO-041"),
    KEY_IN_USE("MO-042"),
    UNCHANGEABLE("MO-043"),
    TWO_NAMES("MO-044"),
    FIRST_ESTIMATE("MO-045"),
    EQUIPMENT("MO-046"),
    BAG_OR_MASTER("MO-047"),
    DIRECT_OR_MASTER("MO-048"),
    DIRECT_CARRIER("MO-049"),
    SUBHEADING("MO-050"),
    SELLER_ROLE("MO-051"),
    VOEC_RECIPIENT("MO-052"),
    AFTER_ARRIVAL("MO-053"),
    FLIGHT("MO-054"),
    RELATION_KINDS("MO-055"),
    /** Also of whatever else names a message that is not in force. */
    RELATION_END("MO-056"),
    NOT_REPORTED("MO-057"),
    REPORTED_OFTEN("MO-058"),
    ARRIVAL_TO_COME("MO-059"),
    NO_ARRIVAL_NOW("MO-060");

    private final String code;

    MovementFault(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * @param path of the field in the message, such as {@code carrier.address.city}
     */
    public Problem at(String path) {
        return at(path, Map.of());
    }

    /**
     * @param values what the text's placeholders need
     */
    public Problem at(String path, Map<String, String> values) {
        return new Problem(code, Where.header(path, ""), values);
    }

    public boolean is(Problem problem) {
        return code.equals(problem.code());
    }
}
