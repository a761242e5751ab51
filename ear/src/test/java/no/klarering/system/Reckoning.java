package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What a storm has left: every promise held against what is in the mailboxes.
 *
 * <p>An interchange that was taken has one outcome for each of its messages, and one reply for
 * each; one whose answer was lost has that, or nothing at all. Sent again under the same control
 * reference it is a duplicate, once for each time it was taken again, or it is the one.
 *
 * @param accepted interchanges that were promised an answer
 * @param answered those of them whose every message has its reply
 * @param replies letters in the mailboxes that answer them
 * @param lost a sentence for each reply that is not there, in mailbox, folder or queue
 * @param doubled for each that is there once too often
 * @param unsettled for each interchange that is not decided, or not kept as it was promised
 * @param outOfOrder for each cursor that did not rise
 * @param chain what the audit trail says of itself
 */
record Reckoning(
        int accepted,
        int answered,
        int replies,
        List<String> lost,
        List<String> doubled,
        List<String> unsettled,
        List<String> outOfOrder,
        String chain) {

    boolean chainHolds() {
        return chain.contains("\"holds\":true");
    }

    void mustBeEven() {
        assertThat(accepted).as("accepted").isPositive();
        assertThat(lost).as("lost").isEmpty();
        assertThat(doubled).as("doubled").isEmpty();
        assertThat(unsettled).as("unsettled").isEmpty();
        assertThat(outOfOrder).as("cursors that did not rise").isEmpty();
        assertThat(chain).as("audit trail").contains("\"holds\":true");
        assertThat(answered).as("answered").isEqualTo(accepted);
    }
}
