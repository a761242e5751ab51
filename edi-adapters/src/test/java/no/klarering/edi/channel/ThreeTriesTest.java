package no.klarering.edi.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.MessageKey;
import no.klarering.messaging.Inbox;
import org.junit.jupiter.api.Test;

class ThreeTriesTest {

    private final Counter inbox = new Counter();
    private final ThreeTries tries = new ThreeTries(inbox);

    @Test
    void givesUpAfterTheThirdFailureWithItsCause() {
        var work = new Stubborn(3);

        tries.run(work, 1);

        assertThat(work.runs).isEqualTo(3);
        assertThat(work.causes).containsExactly("java.lang.IllegalStateException: failure 3");
    }

    @Test
    void isContentWithTheThirdTry() {
        var work = new Stubborn(2);

        tries.run(work, 1);

        assertThat(work.runs).isEqualTo(3);
        assertThat(work.causes).isEmpty();
    }

    @Test
    void givesUpWithoutTryingWhatWasBegunThreeTimesAndNeverFinished() {
        var work = new Stubborn(0);

        tries.run(work, 2);
        tries.run(work, 3);
        tries.run(work, 4);

        assertThat(work.runs).isEqualTo(2);
        assertThat(work.causes).containsExactly("begun 3 times and never finished");
    }

    @Test
    void letsAMessageGoBackUncountedWhileTheDatabaseIsAway() {
        inbox.away = true;
        var work = new Stubborn(0);

        assertThatThrownBy(() -> tries.run(work, 50)).hasMessage("the database is away");
        inbox.away = false;
        tries.run(work, 51);

        assertThat(work.runs).isEqualTo(1);
        assertThat(work.causes).isEmpty();
    }

    private static final class Stubborn implements ThreeTries.Work {

        private final int failures;
        private final List<String> causes = new ArrayList<>();
        private int runs;

        Stubborn(int failures) {
            this.failures = failures;
        }

        @Override
        public String name() {
            return "edi.in 1";
        }

        @Override
        public void run() {
            if (++runs <= failures) {
                throw new IllegalStateException("failure " + runs);
            }
        }

        @Override
        public void giveUp(String cause) {
            causes.add(cause);
        }
    }

    private static final class Counter implements Inbox {

        private boolean away;
        private int begun;

        @Override
        public boolean admit(MessageKey key) {
            return true;
        }

        @Override
        public int begunAgain(String work) {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            return ++begun;
        }

        @Override
        public void giveUp(Optional<MessageKey> key, String queue, byte[] content, String cause) {
            throw new UnsupportedOperationException("the work gives up by itself");
        }
    }
}
