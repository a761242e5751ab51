package no.klarering.edi.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSRuntimeException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import no.klarering.kernel.MessageKey;
import no.klarering.messaging.Inbox;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;
import no.klarering.testing.OpenReadiness;
import org.junit.jupiter.api.Test;

class ThreeTriesTest {

    private final Counter inbox = new Counter();
    private long passed;
    private final Ground ground = new Ground();
    private final ThreeTries tries =
            new ThreeTries(inbox, ground, new OpenReadiness(), millis -> passed += millis);

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
    void beginsAtOnceWhatComesBackForTheFirstTime() {
        tries.run(new Stubborn(0), 2);

        assertThat(passed).isZero();
    }

    @Test
    void letsTheProcessSettleBeforeItBeginsOnceMoreWhatWasNotFinished() {
        assertThatThrownBy(() -> tries.run(new Deadly(), 2)).isInstanceOf(EndOfProcess.class);

        var work = new Stubborn(0);
        tries.run(work, 3);

        assertThat(passed).isBetween(5_000L, 10_200L);
        assertThat(work.runs).isEqualTo(1);
    }

    @Test
    void givesUpWithoutTryingWhatWasBegunThreeTimesAndNeverFinished() {
        var work = new Deadly();

        assertThatThrownBy(() -> tries.run(work, 2)).isInstanceOf(EndOfProcess.class);
        assertThatThrownBy(() -> tries.run(work, 3)).isInstanceOf(EndOfProcess.class);
        tries.run(work, 4);

        assertThat(work.causes).containsExactly("begun 3 times and never finished");
    }

    @Test
    void doesNotCountUpWhatItFinishedAndWhatCameOnceMore() {
        var work = new Stubborn(0);

        tries.run(work, 2);
        tries.run(work, 2);
        tries.run(work, 3);
        tries.run(work, 2);

        assertThat(work.runs).isEqualTo(4);
        assertThat(work.causes).isEmpty();
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

    @Test
    void countsNoTryThatFailedWhileTheDatabaseWasAway() {
        var work = new Stubborn(5);
        ground.outages = 5;

        tries.run(work, 1);

        assertThat(work.runs).isEqualTo(6);
        assertThat(work.causes).isEmpty();
    }

    @Test
    void countsNoTryThatTheBrokerRefusedThoughItIsThere() {
        var work = new Stubborn(4, number -> new JMSRuntimeException("refused " + number));

        tries.run(work, 1);

        assertThat(work.runs).isEqualTo(5);
        assertThat(work.causes).isEmpty();
    }

    @Test
    void givesUpAtLastWhatTheDatabaseRefusesThoughItIsThere() {
        var work =
                new Stubborn(
                        Integer.MAX_VALUE,
                        number -> new IllegalStateException(new SQLException("cut", "08006")));

        tries.run(work, 1);

        assertThat(work.runs).isEqualTo(13);
        assertThat(work.causes).containsExactly("java.sql.SQLException: cut");
    }

    @Test
    void doesNotCountAReturnThatItMadeItself() {
        var work = new Stubborn(0);
        ground.broker = false;
        for (var delivery = 1; delivery <= 5; delivery++) {
            var count = delivery;
            assertThatThrownBy(() -> tries.run(work, count)).hasMessageContaining("laid back");
        }

        ground.broker = true;
        tries.run(work, 6);

        assertThat(work.runs).isEqualTo(1);
        assertThat(inbox.begun).isZero();
    }

    @Test
    void hasOneInHandAtATimeOfThoseThatCameBackSoThatBystandersAreNotCounted() throws Exception {
        var ended = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var killer = new Thread(() -> tries.run(new Waiting(begun, ended), 2));
        var bystander = new Stubborn(0);
        var next = new Thread(() -> tries.run(bystander, 2));

        killer.start();
        begun.await();
        next.start();
        while (next.getState() == Thread.State.NEW || next.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }

        assertThat(bystander.runs).isZero();
        assertThat(inbox.begun).isEqualTo(1);
        ended.countDown();
        next.join();
        assertThat(bystander.runs).isEqualTo(1);
        assertThat(inbox.begun).as("nothing is left of what was finished").isZero();
    }

    @Test
    void doesNotLetWhatIsNewWaitForWhatCameBack() throws Exception {
        var ended = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var back = new Thread(() -> tries.run(new Waiting(begun, ended), 2));
        var fresh = new Stubborn(0);

        back.start();
        begun.await();
        tries.run(fresh, 1);

        assertThat(fresh.runs).isEqualTo(1);
        ended.countDown();
        back.join();
    }

    /** Is found away as often as wanted, and is back when asked again. */
    private static final class Ground implements Mainstays {

        private boolean broker = true;
        private boolean database = true;
        private int outages;

        @Override
        public boolean stand(Kind... kinds) {
            return broker || !List.of(kinds).contains(Kind.BROKER);
        }

        @Override
        public boolean allowWork() {
            var found = database && broker;
            database = true;
            return found;
        }

        @Override
        public boolean standAfterALook() {
            if (outages > 0) {
                outages--;
                database = false;
            }
            return broker && database;
        }

        @Override
        public Map<Kind, String> troubles() {
            return Map.of();
        }
    }

    /** In hand until it is told to end. */
    private record Waiting(CountDownLatch begun, CountDownLatch ended) implements ThreeTries.Work {

        @Override
        public String name() {
            return "edi.in 2";
        }

        @Override
        public void run() {
            begun.countDown();
            try {
                ended.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void giveUp(String cause) {
            throw new IllegalStateException("is not to be given up");
        }
    }

    private static final class Stubborn implements ThreeTries.Work {

        private final int failures;
        private final IntFunction<RuntimeException> failure;
        private final List<String> causes = new ArrayList<>();
        private int runs;

        Stubborn(int failures) {
            this(failures, number -> new IllegalStateException("failure " + number));
        }

        Stubborn(int failures, IntFunction<RuntimeException> failure) {
            this.failures = failures;
            this.failure = failure;
        }

        @Override
        public String name() {
            return "edi.in 1";
        }

        @Override
        public void run() {
            if (++runs <= failures) {
                throw failure.apply(runs);
            }
        }

        @Override
        public void giveUp(String cause) {
            causes.add(cause);
        }
    }

    /** What is left of a process that a message ended. */
    private static final class EndOfProcess extends Error {

        private static final long serialVersionUID = 1;
    }

    private static final class Deadly implements ThreeTries.Work {

        private final List<String> causes = new ArrayList<>();

        @Override
        public String name() {
            return "deadly";
        }

        @Override
        public void run() {
            throw new EndOfProcess();
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
        public Set<MessageKey> admit(Collection<MessageKey> keys) {
            return Set.copyOf(keys);
        }

        @Override
        public int timesBegun(String work) {
            return begun;
        }

        @Override
        public int begunAgain(String work) {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            return ++begun;
        }

        @Override
        public void finished(String work) {
            begun = 0;
        }

        @Override
        public void giveUp(Optional<MessageKey> key, String queue, byte[] content, String cause) {
            throw new UnsupportedOperationException("the work gives up by itself");
        }
    }
}
