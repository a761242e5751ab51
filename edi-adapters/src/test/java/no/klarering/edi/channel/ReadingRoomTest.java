package no.klarering.edi.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class ReadingRoomTest {

    private static final int MEGABYTE = 1_024 * 1_024;

    private final ReadingRoom room = new ReadingRoom(10 * MEGABYTE);

    @Test
    void letsSmallOnesInBesideALargeOne() {
        var large = room.enter(6 * MEGABYTE);
        var small = room.enter(MEGABYTE);

        room.leave(large);
        room.leave(small);
        assertThat(room.enter(9 * MEGABYTE)).isPositive();
    }

    @Test
    void letsTheSecondLargeOneInWhenTheFirstHasLeft() throws Exception {
        var first = room.enter(6 * MEGABYTE);
        var second = CompletableFuture.supplyAsync(() -> room.enter(6 * MEGABYTE));

        assertThat(isInside(second)).isFalse();
        room.leave(first);

        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(first);
    }

    @Test
    void letsInWhatIsLargerThanTheRoomWhenItIsEmpty() {
        var entered = room.enter(50L * MEGABYTE);

        room.leave(entered);
        assertThat(room.enter(10 * MEGABYTE)).isEqualTo(entered);
    }

    private static boolean isInside(CompletableFuture<Integer> visitor) throws Exception {
        try {
            visitor.get(50, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException waits) {
            return false;
        }
    }
}
