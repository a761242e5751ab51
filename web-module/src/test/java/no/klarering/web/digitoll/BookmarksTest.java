package no.klarering.web.digitoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.klarering.movement.MessageShelf.Bookmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookmarksTest {

    @Test
    void aPlaceReadsBackAsItself() {
        var place =
                new Bookmark(Instant.parse("2026-10-05T05:40:00.123456Z"), "26NOAAAAAAAAAAAAT0");

        var text = Bookmarks.text(place);

        assertThat(Bookmarks.parse(text)).contains(place);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "x", "2026-10-05~a", "2026-13-05T05:40:00Z~a", "2026-10-05T05:40:00Z~'"})
    void anythingElseIsTheBeginning(String text) {
        var place = Bookmarks.parse(text);

        assertThat(place).isEmpty();
    }
}
