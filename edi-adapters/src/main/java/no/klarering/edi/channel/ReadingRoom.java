package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * Room in the heap for interchanges in translation. What is read keeps several times its bytes
 * until the last segment is seen, so that large ones which come together would fill the heap: they
 * wait for each other, in order, and small ones go on beside them while there is room.
 */
@ApplicationScoped
public class ReadingRoom {

    /** Seven bytes of the heap for each were seen to be kept, of large and right interchanges. */
    private static final int HEAP_FOR_EACH_BYTE = 16;

    private static final int KILOBYTE = 1_024;

    private final int kilobytes;
    private final Semaphore free;

    public ReadingRoom() {
        this(Runtime.getRuntime().maxMemory() / HEAP_FOR_EACH_BYTE);
    }

    ReadingRoom(long bytes) {
        this.kilobytes = Math.max(1, (int) Math.min(Integer.MAX_VALUE, bytes / KILOBYTE));
        this.free = new Semaphore(kilobytes, true);
    }

    /**
     * Waits for room; what is larger than the whole room waits until it is empty.
     *
     * @return what must be left again
     */
    public int enter(long bytes) {
        var needed = (int) Math.min(kilobytes, bytes / KILOBYTE + 1);
        free.acquireUninterruptibly(needed);
        return needed;
    }

    public void leave(int entered) {
        free.release(entered);
    }
}
