package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.Mailbox;
import no.klarering.messaging.OwnInterchanges;
import no.klarering.messaging.ReceivedMessage;

/** Whether something was taken: by control reference, declaration id or our id. */
@Named("taken")
@RequestScoped
public class WasItTaken {

    private static final int MOST = 20;
    private static final int MOST_MESSAGES = 5;
    private static final int MOST_REPLIES = 5;
    private static final int LONGEST = 70;

    private String words = "";
    private List<Found> found = List.of();

    public WasItTaken() {}

    @Inject
    public WasItTaken(
            HttpServletRequest request, Broker broker, OwnInterchanges sent, Mailbox mailbox) {
        words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        if (broker.known() && words.length() <= LONGEST) {
            var own =
                    words.isEmpty()
                            ? sent.latest(broker.owner(), MOST)
                            : sent.named(broker.owner(), words, MOST);
            found =
                    own.stream()
                            .map(
                                    one ->
                                            new Found(
                                                    one,
                                                    mailbox.answering(one.id(), MOST_REPLIES),
                                                    words))
                            .toList();
        }
    }

    public String words() {
        return words;
    }

    public boolean asked() {
        return !words.isEmpty();
    }

    public List<Found> rows() {
        return found;
    }

    /**
     * An interchange that was taken.
     *
     * @param replies to it so far, the first of them
     * @param words that were asked for
     */
    public record Found(InterchangeView view, List<Mailbox.Entry> replies, String words) {

        public Found {
            replies = List.copyOf(replies);
        }

        /** The first of its messages, before them those that were asked for. */
        public List<ReceivedMessage> messages() {
            return view.messages().stream()
                    .sorted(Comparator.comparing(message -> !asked(message)))
                    .limit(MOST_MESSAGES)
                    .toList();
        }

        private boolean asked(ReceivedMessage message) {
            return !words.isEmpty()
                    && message.declarationId().filter(id -> id.startsWith(words)).isPresent();
        }

        /** How many messages stand in each state. */
        public Set<Map.Entry<String, Long>> states() {
            return view.messages().stream()
                    .collect(
                            Collectors.groupingBy(
                                    ReceivedMessage::state, TreeMap::new, Collectors.counting()))
                    .entrySet();
        }

        /** Whether there may be more replies than are told. */
        public boolean repliedMore() {
            return replies.size() == MOST_REPLIES;
        }

        /** How many more there are. */
        public int more() {
            return view.messages().size() - messages().size();
        }
    }
}
