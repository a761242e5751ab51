package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts what lies in files into the journal, each file once.
 *
 * <p>Who calls puts it in first and moves the file away then. When the process dies between the two
 * the file is taken again with the same id, and the register knows it.
 */
@ApplicationScoped
public class FileIntake {

    private final IntakeQueue queue;
    private final Clock clock;

    /** In the journal, and the file could not be moved away yet. */
    private final Set<String> stuck = ConcurrentHashMap.newKeySet();

    public FileIntake() {
        this(null, null);
    }

    @Inject
    public FileIntake(IntakeQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * When this returns it is on the disk, and the file may be moved away.
     *
     * @param content empty when the file is too large
     * @return the id of the interchange
     */
    public String put(FoundFile file, byte[] content) {
        var id = file.id(content);
        if (!stuck.contains(id)) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var arrival = Arrival.of(id, now, file.channel(), file.sender());
            queue.put(file.refusal().map(arrival::refused).orElse(arrival), content);
            stuck.add(id);
        }
        return id;
    }

    /** The file is out of the way. */
    public void movedAway(String id) {
        stuck.remove(id);
    }
}
