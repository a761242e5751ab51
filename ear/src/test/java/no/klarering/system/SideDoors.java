package no.klarering.system;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.system.EdiClient.Letter;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * The folder and the queues, by which replies go back to those who came that way: at least once,
 * with the bytes that lie in the mailbox.
 */
final class SideDoors {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Optional<Path> data;
    private final Optional<ActiveMQConnectionFactory> broker;
    private final List<String> missing = new ArrayList<>();

    SideDoors(Optional<Path> data, Optional<ActiveMQConnectionFactory> broker) {
        this.data = data;
        this.broker = broker;
    }

    /** A sentence for each reply, or file taken, that is not there as it should be. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** Looks for the file that was taken, and for each reply to it. */
    void checkFolder(Sending sending, List<Letter> letters, Mailbox mailbox) {
        var edi = data.orElseThrow().resolve("edi");
        var name = sending.reference() + ".edi";
        var taken = edi.resolve("taken").resolve(sending.sender()).resolve(name);
        if (!appears(taken)
                || Files.exists(edi.resolve("in").resolve(sending.sender()).resolve(name))) {
            missing.add("not taken: " + sending);
        }
        for (var letter : letters) {
            var file = edi.resolve("out").resolve(sending.sender()).resolve(letter.id() + ".edi");
            if (!appears(file) || !read(file).equals(mailbox.content(letter))) {
                missing.add("reply " + letter.id() + " in the folder, " + sending);
            }
        }
    }

    private static boolean appears(Path file) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file) && System.nanoTime() < end) {
            Pause.aMoment();
        }
        return Files.exists(file);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Receives until all these letters have come, each with the bytes of the mailbox. */
    void checkQueue(String nodi, List<Letter> letters, Mailbox mailbox) {
        var due = new ArrayList<>(letters);
        try (var context = broker.orElseThrow().createContext();
                var consumer = context.createConsumer(queue(context, nodi))) {
            while (!due.isEmpty()) {
                var message = (BytesMessage) consumer.receive(PATIENCE.toMillis());
                if (message == null) {
                    break;
                }
                var id = message.getStringProperty("mailboxId");
                var content = content(message);
                due.removeIf(
                        letter ->
                                letter.id().equals(id) && mailbox.content(letter).equals(content));
            }
        } catch (JMSException e) {
            throw new IllegalStateException("A reply on the queue cannot be read", e);
        }
        due.forEach(letter -> missing.add("reply " + letter.id() + " on the queue of " + nodi));
    }

    private static jakarta.jms.Queue queue(JMSContext context, String nodi) {
        return context.createQueue("edi.out." + nodi);
    }

    private static String content(BytesMessage message) throws JMSException {
        var content = new byte[(int) message.getBodyLength()];
        message.readBytes(content);
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
