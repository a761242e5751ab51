package no.klarering.edi.sftp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import no.klarering.operations.SftpPartner;

/** How it went at the partners' servers, for those who look after them. */
@ApplicationScoped
public class SftpStanding {

    private final Map<String, List<String>> troubles = new ConcurrentHashMap<>();
    private final LongAdder taken = new LongAdder();
    private final LongAdder delivered = new LongAdder();

    void taken(int files) {
        taken.add(files);
    }

    void delivered(int replies) {
        delivered.add(replies);
    }

    /**
     * Keeps what was complained of.
     *
     * @return sentences that are new: an outage is told of once, and that it is over
     */
    List<String> visited(SftpPartner partner, List<String> complaints) {
        var before = troubles.put(partner.name(), complaints);
        if (complaints.equals(before)) {
            return List.of();
        }
        return complaints.isEmpty() && before != null
                ? List.of("SFTP partner " + partner.name() + " in order again.")
                : complaints.stream()
                        .map(sentence -> "SFTP partner " + partner.name() + ": " + sentence)
                        .toList();
    }

    /** What was complained of at the last visit, by partner; an empty list where all is well. */
    Map<String, List<String>> troubles() {
        return Map.copyOf(troubles);
    }

    long taken() {
        return taken.sum();
    }

    long delivered() {
        return delivered.sum();
    }

    long inTrouble() {
        return troubles.values().stream().filter(sentences -> !sentences.isEmpty()).count();
    }
}
