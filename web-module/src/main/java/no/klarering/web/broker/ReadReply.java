package no.klarering.web.broker;

import java.util.List;
import no.klarering.messaging.Mailbox;
import no.klarering.web.console.SegmentSheet;

/**
 * A reply of Customs as a person reads it.
 *
 * @param says its sentences, in the reader's language
 * @param numbers the error numbers in it, each once
 * @param message whether it is an officer's word (1225 = 11), and decides nothing for good
 */
public record ReadReply(
        Mailbox.Entry entry,
        List<String> says,
        List<String> numbers,
        boolean message,
        SegmentSheet sheet) {

    public ReadReply {
        says = List.copyOf(says);
        numbers = List.copyOf(numbers);
    }
}
