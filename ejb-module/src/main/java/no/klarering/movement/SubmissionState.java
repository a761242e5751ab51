package no.klarering.movement;

/** How far a submission has come; the query answers "not found" until it is at an end. */
public enum SubmissionState {
    RECEIVED,
    PROCESSING,
    SUCCESS,
    FAILURE;

    public boolean isFinal() {
        return this == SUCCESS || this == FAILURE;
    }

    /** Processing may begin again after a failure of ours; an end is never left. */
    public boolean mayBecome(SubmissionState next) {
        return switch (this) {
            case RECEIVED -> next == PROCESSING;
            case PROCESSING -> next != RECEIVED;
            case SUCCESS, FAILURE -> false;
        };
    }
}
