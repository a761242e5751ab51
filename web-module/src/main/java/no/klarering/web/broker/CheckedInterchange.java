package no.klarering.web.broker;

import java.util.List;
import no.klarering.messaging.InterchangeCheck.Checked;
import no.klarering.messaging.InterchangeCheck.CheckedMessage;
import no.klarering.web.console.SegmentSheet;

/**
 * What a check found, beside the text that it looked at.
 *
 * @param envelope UNA, UNB and UNZ with the faults of the interchange as a whole
 * @param messages those with faults first; not all of many
 */
public record CheckedInterchange(
        Checked checked, SegmentSheet envelope, List<MarkedMessage> messages) {

    public CheckedInterchange {
        messages = List.copyOf(messages);
    }

    /** Whether handing it in makes sense at all. */
    public boolean maySend() {
        return checked.unreadable().isEmpty() && checked.ownAddress();
    }

    /** Whether more than the syntax of its messages was looked at. */
    public boolean controlled() {
        return checked.ownAddress() && checked.faults().isEmpty();
    }

    public long refused() {
        return checked.messages().stream().filter(message -> !message.faults().isEmpty()).count();
    }

    /** Why it would not be read; as the end of a key. */
    public String cause() {
        return checked.unreadable().orElse("");
    }

    public boolean cut() {
        return messages.size() < checked.messages().size();
    }

    /** A message with its segments. */
    public record MarkedMessage(CheckedMessage message, SegmentSheet sheet) {

        /** What the ids of its segments begin with. */
        public String prefix() {
            return "m" + message.number() + "-";
        }
    }
}
