package no.klarering.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.movement.Participant;

/**
 * The log of each organisation. Whoever reads on after the last number that he has seen misses
 * nothing: an event never appears before one that is there already.
 */
public interface FeedLog {

    /** Keeps entries in the transaction of what they tell about; they have no place yet. */
    void tell(Collection<FeedEntry> entries);

    /**
     * Gives entries that wait their places, the oldest first, at most so many, in one transaction;
     * one writer works at a time.
     */
    Numbered number(int most);

    /**
     * Events of a reader after a number, the oldest first.
     *
     * @return empty when some of what came after that number is not kept any more; never for 0,
     *     which asks for what there is
     */
    Optional<List<FeedEvent>> after(Question question);

    /** The number of the last event of all. */
    long last();

    /** Forgets events before an instant, the oldest first, at most so many; gives how many. */
    int forget(Instant before, int most);

    /**
     * @param topics what the reader may see
     * @param most at most so many
     */
    record Question(Participant reader, Set<Topic> topics, long after, int most) {

        public Question {
            topics = Set.copyOf(topics);
        }

        /** The same, further on. */
        public Question from(long number) {
            return new Question(reader, topics, number, most);
        }
    }

    /** How many events got their places, and whose they are. */
    record Numbered(int events, Set<Participant> readers) {

        public Numbered {
            readers = Set.copyOf(readers);
        }
    }
}
