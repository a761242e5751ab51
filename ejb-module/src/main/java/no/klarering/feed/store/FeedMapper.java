package no.klarering.feed.store;

import java.util.Optional;
import no.klarering.feed.EventKind;
import no.klarering.feed.FeedEntry;
import no.klarering.feed.FeedEvent;
import no.klarering.feed.Topic;
import no.klarering.movement.Participant;

/** Between events and their rows. */
final class FeedMapper {

    private FeedMapper() {}

    static FeedWaitingRow waiting(FeedEntry entry) {
        var row = new FeedWaitingRow();
        row.reader = entry.reader().number();
        row.topic = entry.topic().name();
        row.kind = entry.kind().name();
        row.happenedAt = entry.at();
        row.reference = entry.reference();
        row.details = entry.details().orElse(null);
        return row;
    }

    static FeedEventRow numbered(FeedWaitingRow waiting, long number) {
        var row = new FeedEventRow();
        row.number = number;
        row.reader = waiting.reader;
        row.topic = waiting.topic;
        row.kind = waiting.kind;
        row.happenedAt = waiting.happenedAt;
        row.reference = waiting.reference;
        row.details = waiting.details;
        return row;
    }

    static FeedEvent event(FeedEventRow row) {
        return new FeedEvent(
                row.number,
                new FeedEntry(
                        new Participant(row.reader),
                        Topic.valueOf(row.topic),
                        EventKind.valueOf(row.kind),
                        row.happenedAt,
                        row.reference,
                        Optional.ofNullable(row.details)));
    }
}
