package no.klarering.web.digitoll;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.klarering.movement.MessageShelf.Bookmark;

/** Places in lists as addresses have them: {@code 2026-10-05T05:40:00Z~id}. */
final class Bookmarks {

    private Bookmarks() {}

    static String text(Bookmark mark) {
        return mark.at() + "~" + mark.id();
    }

    /** What does not read as a place is the beginning. */
    static Optional<Bookmark> parse(String text) {
        if (text == null || !text.matches("[0-9TZ:.-]{1,40}~[A-Za-z0-9-]{1,40}")) {
            return Optional.empty();
        }
        var parts = text.split("~", 2);
        try {
            return Optional.of(new Bookmark(Instant.parse(parts[0]), parts[1]));
        } catch (DateTimeParseException noPlace) {
            return Optional.empty();
        }
    }
}
