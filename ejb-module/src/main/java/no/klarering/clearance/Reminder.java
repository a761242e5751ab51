package no.klarering.clearance;

import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.declaration.DeclarationState;
import no.klarering.messaging.CustomsResponse.ResponseText;

/** What a declarant is reminded of (FTX+AAP 980 to 983), by the state that waits for it. */
public enum Reminder {
    /** Documents are awaited. */
    DOCUMENTS(DeclarationState.DOC_CONTROL, "980", "REMINDER DOCUMENT CONTROL"),
    /** The goods are to be shown. */
    GOODS(DeclarationState.GOODS_CONTROL, "981", "REMINDER GOODS CONTROL"),
    /** A new version is awaited. */
    NEW_VERSION(DeclarationState.NEW_VERSION_WANTED, "982", "REMINDER NEW VERSION"),
    /** Cleared at the border ("direktefortolling"), and the goods have not come. */
    DIRECT_CLEARANCE(DeclarationState.ACCEPTED, "983", "REMINDER DIRECT CLEARANCE");

    private final DeclarationState state;
    private final ResponseText text;

    Reminder(DeclarationState state, String code, String text) {
        this.state = state;
        this.text = new ResponseText(code, text);
    }

    /** Empty when nothing is awaited of the declarant. */
    public static Optional<Reminder> of(DeclarationState state) {
        return Stream.of(values()).filter(each -> each.state == state).findFirst();
    }

    public DeclarationState state() {
        return state;
    }

    public ResponseText text() {
        return text;
    }
}
