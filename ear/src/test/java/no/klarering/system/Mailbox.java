package no.klarering.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.klarering.system.EdiClient.Letter;

/** The mailbox of one declarant, read to its end again and again, from cursor to cursor. */
final class Mailbox {

    private final EdiClient client;
    private final List<Letter> letters = new ArrayList<>();
    private final List<String> outOfOrder = new ArrayList<>();

    Mailbox(EdiClient client) {
        this.client = client;
    }

    /** Reads what has come; true when there was something. */
    boolean read() {
        var before = letters.size();
        var page = client.mailbox(last(), 0);
        while (!page.isEmpty()) {
            page.forEach(this::add);
            page = client.mailbox(last(), 0);
        }
        return letters.size() > before;
    }

    private void add(Letter letter) {
        if (letter.cursor() <= last()) {
            outOfOrder.add("cursor " + letter.cursor() + " after " + last());
        }
        letters.add(letter);
    }

    private long last() {
        return letters.isEmpty() ? 0 : letters.get(letters.size() - 1).cursor();
    }

    /** Cursors that did not rise. */
    List<String> outOfOrder() {
        return List.copyOf(outOfOrder);
    }

    /** All letters so far, by the control reference they answer. */
    Map<String, List<Letter>> byReference() {
        return letters.stream().collect(Collectors.groupingBy(Letter::inReplyTo));
    }

    String content(Letter letter) {
        return client.content(letter);
    }
}
