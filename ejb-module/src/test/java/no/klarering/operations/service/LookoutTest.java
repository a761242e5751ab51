package no.klarering.operations.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.klarering.operations.Mainstay;
import org.junit.jupiter.api.Test;

class LookoutTest {

    private final Ground ground = new Ground();
    private final Lookout lookout = new Lookout(ground);

    @Test
    void doesNotStandOnWhatItHasNeverLookedAt() {
        assertThat(lookout.stands()).isFalse();
    }

    @Test
    void takesALookThatFailsForTrouble() {
        ground.failure = Optional.of(new IllegalStateException("no look"));

        lookout.lookAndMend();

        assertThat(lookout.stands()).isFalse();
        assertThat(lookout.trouble()).hasValueSatisfying(t -> assertThat(t).contains("no look"));
    }

    @Test
    void mendsOnlyWhatIsAway() {
        lookout.lookAndMend();
        assertThat(ground.mended).isZero();

        ground.failure = Optional.of(new IllegalStateException("gone"));
        waitForANewLook();
        lookout.lookAndMend();

        assertThat(ground.mended).isEqualTo(1);
    }

    @Test
    void goesOnLookingWhenTheMendingFails() {
        ground.failure = Optional.of(new IllegalStateException("gone"));
        ground.mendable = false;
        lookout.lookAndMend();

        ground.failure = Optional.empty();
        waitForANewLook();
        lookout.lookAndMend();

        assertThat(lookout.stands()).isTrue();
    }

    /** A look holds for callers at the same time, a fifth of a second. */
    private static void waitForANewLook() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Ground implements Mainstay {

        private Optional<RuntimeException> failure = Optional.empty();
        private boolean mendable = true;
        private int mended;

        @Override
        public Kind kind() {
            return Kind.DISK;
        }

        @Override
        public Optional<String> trouble() {
            failure.ifPresent(
                    e -> {
                        throw e;
                    });
            return Optional.empty();
        }

        @Override
        public void mend() {
            if (!mendable) {
                throw new IllegalStateException("cannot be mended");
            }
            mended++;
        }
    }
}
