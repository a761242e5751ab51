package no.klarering.edi.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.edi.broker.EmbeddedBroker;
import no.klarering.edi.broker.Inside;
import no.klarering.edi.broker.Queues;
import no.klarering.edi.channel.FileIntake;
import no.klarering.edi.channel.IntakeQueue;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Channel;
import no.klarering.messaging.Dispatch;
import no.klarering.operations.BrokerAddress;
import no.klarering.operations.Mainstay;
import no.klarering.operations.Mainstays;
import no.klarering.operations.SftpPartners;
import no.klarering.testing.PartnerServer;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real SFTP server and a real broker. */
class VisitsTest {

    private static final String NODI = "NO045601";
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2024-06-03T12:00:00Z"), ZoneOffset.UTC);
    private static final BrokerAddress FOR_OURSELVES =
            new BrokerAddress(Optional.empty(), "", "", Optional.empty());

    @TempDir Path folder;

    private final SftpStanding standing = new SftpStanding();
    private final Waiting replies = new Waiting();
    private final Standing mainstays = new Standing();
    private EmbeddedBroker broker;
    private ActiveMQConnectionFactory connections;
    private PartnerServer server;
    private Map<String, String> settings;

    @BeforeEach
    void start() {
        broker = new EmbeddedBroker(folder.resolve("journal"), FOR_OURSELVES);
        broker.start();
        connections = Inside.of(broker);
        server = PartnerServer.over(folder.resolve("partner"));
        settings = new HashMap<>(server.settings("alpha", NODI));
    }

    @AfterEach
    void stop() {
        server.close();
        connections.close();
        broker.stop();
    }

    @Test
    void takesWhatIsReadyIntoTheJournalAndMovesItAway() throws Exception {
        lay("one.edi", "UNB+first");
        lay("two.part", "UNB+seco");

        visits().visit();

        var taken = journal();
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).getStringProperty("channel")).isEqualTo("SFTP");
        assertThat(taken.get(0).getStringProperty("senderNodi")).isEqualTo(NODI);
        assertThat(taken.get(0).getStringProperty("refusal")).isNull();
        assertThat(taken.get(0).getBody(byte[].class)).isEqualTo(bytes("UNB+first"));
        assertThat(server.in().resolve("done/one.edi")).hasContent("UNB+first");
        assertThat(server.in().resolve("one.edi")).doesNotExist();
        assertThat(server.in().resolve("two.part")).exists();
        assertThat(standing.troubles()).containsEntry("alpha", List.of());
        assertThat(standing.taken()).isEqualTo(1);
    }

    @Test
    void knowsAFileAgainThatCouldNotBeMovedAwayWhoeverTakesIt() throws Exception {
        lay("one.edi", "UNB+first");
        server.holdFast("one.edi");
        var visits = visits();

        visits.visit();
        visits.visit();
        var restarted = visits();
        restarted.visit();
        server.letGo("one.edi");
        restarted.visit();

        assertThat(ids(journal())).hasSize(2).containsOnly(ids(journal()).get(0));
        assertThat(standing.troubles()).containsEntry("alpha", List.of());
        assertThat(server.in().resolve("done/one.edi")).exists();
    }

    @Test
    void takesTheSameNameAnewWhenItIsWrittenAnew() throws Exception {
        var visits = visits();
        lay("one.edi", "UNB+first");
        visits.visit();
        lay("one.edi", "UNB+second");

        visits.visit();

        assertThat(ids(journal())).doesNotHaveDuplicates().hasSize(2);
        assertThat(server.in().resolve("done/one.edi")).hasContent("UNB+first");
        assertThat(server.in().resolve("done/one-" + ids(journal()).get(1) + ".edi"))
                .hasContent("UNB+second");
    }

    @Test
    void oneFileThatCannotBeTakenDoesNotHoldUpTheOthers() throws Exception {
        lay("a.edi", "UNB+first");
        lay("b[1]*.edi", "UNB+second");
        server.holdFast("a.edi");

        visits().visit();

        assertThat(journal()).hasSize(2);
        assertThat(server.in().resolve("done/b[1]*.edi")).exists();
        assertThat(standing.troubles().get("alpha"))
                .singleElement()
                .asString()
                .contains("in/a.edi cannot be taken");
    }

    @Test
    void keepsWhatIsTooLargeOrEmptyUnread() throws Exception {
        try (var large = new RandomAccessFile(server.in().resolve("large.edi").toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024 + 1);
        }
        lay("nothing.edi", "");

        visits().visit();

        var taken = journal();
        assertThat(taken).hasSize(2);
        assertThat(taken.get(0).getStringProperty("refusal")).contains("over 50 MB");
        assertThat(taken.get(1).getStringProperty("refusal")).contains("empty");
        assertThat(server.in().resolve("failed/large.edi")).exists();
        assertThat(server.in().resolve("failed/nothing.edi")).exists();
    }

    @Test
    void leavesFilesWhereTheyAreWhileNothingCanBeTaken() throws Exception {
        lay("one.edi", "UNB+first");
        mainstays.allThere = false;

        visits().visit();

        assertThat(server.in().resolve("one.edi")).exists();
        mainstays.allThere = true;
        assertThat(journal()).isEmpty();
    }

    @Test
    void leavesAFileWhereItIsWhenTheBrokerDoesNotTakeIt() throws Exception {
        lay("one.edi", "UNB+first");
        broker.stop();

        visits().visit();

        assertThat(server.in().resolve("one.edi")).exists();
        assertThat(standing.troubles().get("alpha")).hasSize(1);
        broker.start();
    }

    @Test
    void neverSaysWhoWeAreToAServerWithAnotherKey() throws Exception {
        lay("one.edi", "UNB+first");
        settings.put(
                "klarering.sftp.alpha.host.key",
                PartnerServer.written(PartnerServer.aKey().getPublic()));

        visits().visit();

        assertThat(server.logins()).isEmpty();
        assertThat(server.in().resolve("one.edi")).exists();
        assertThat(standing.troubles().get("alpha"))
                .singleElement()
                .asString()
                .startsWith("Visit broken off");
        assertThat(standing.inTrouble()).isEqualTo(1);
    }

    @Test
    void logsInWithAKey() throws Exception {
        var key = PartnerServer.aKey();
        server.know(key.getPublic());
        settings.remove("klarering.sftp.alpha.password");
        settings.put("klarering.sftp.alpha.key", PartnerServer.written(key).replace("\n", "\\n"));
        lay("one.edi", "UNB+first");

        visits().visit();

        assertThat(standing.troubles()).containsEntry("alpha", List.of());
        assertThat(journal()).hasSize(1);
    }

    @Test
    void laysRepliesByRenameAndMarksThem() throws Exception {
        replies.add("24060312000001", "UNB+reply");

        visits().visit();

        assertThat(server.out().resolve("24060312000001.edi")).hasContent("UNB+reply");
        assertThat(server.moves())
                .singleElement()
                .asString()
                .matches("24060312000001-.*\\.part > 24060312000001\\.edi");
        assertThat(server.out().toFile().list()).hasSize(1);
        assertThat(replies.waiting).isEmpty();
        assertThat(standing.delivered()).isEqualTo(1);
    }

    @Test
    void laysAReplyOnceMoreThatWasLaidAndNotMarked() throws Exception {
        Files.writeString(server.out().resolve("24060312000001.edi"), "UNB+reply");
        replies.add("24060312000001", "UNB+reply");

        visits().visit();

        assertThat(server.out().resolve("24060312000001.edi")).hasContent("UNB+reply");
        assertThat(server.out().toFile().list()).hasSize(1);
        assertThat(replies.waiting).isEmpty();
    }

    @Test
    void waitsForAServerThatIsAwayAndGoesOnWhenItIsBack() throws Exception {
        replies.add("24060312000001", "UNB+reply");
        var visits = visits();
        visits.visit();
        replies.add("24060312000002", "UNB+next");
        server.stop();

        visits.visit();
        visits.visit();
        var pause = visits.pause();
        server.start();
        visits.visit();

        assertThat(pause).isEqualTo(Duration.ofSeconds(4));
        assertThat(visits.pause()).isEqualTo(Duration.ofSeconds(1));
        assertThat(server.out().resolve("24060312000002.edi")).hasContent("UNB+next");
        assertThat(standing.troubles()).containsEntry("alpha", List.of());
    }

    @Test
    void losesAndChangesNothingAtWhicheverRequestItEnds() throws Exception {
        var round = 0;
        boolean cutOff;
        do {
            round++;
            lay(round + ".edi", "UNB+" + round);
            replies.add(reference(round), "UNB+reply " + round);
            server.cutOffAt(round);

            visits().visit();
            cutOff = server.letThrough();
            var laid = server.out().resolve(reference(round) + ".edi");
            var halfLaid = Files.exists(laid) && !Files.readString(laid).endsWith(" " + round);
            visits().visit();

            assertThat(halfLaid).as("a half reply at request %d", round).isFalse();
            assertThat(laid).hasContent("UNB+reply " + round);
            assertThat(server.in().resolve("done/" + round + ".edi")).hasContent("UNB+" + round);
            assertThat(standing.troubles()).containsEntry("alpha", List.of());
        } while (cutOff);
        assertThat(round).isGreaterThan(10);
        assertThat(contentsById()).hasSize(round);
        assertThat(contentsById().values()).doesNotHaveDuplicates();
        assertThat(server.in().toFile().list()).containsExactly("done");
        assertThat(replies.waiting).isEmpty();
    }

    private static String reference(int number) {
        return "2406031200%04d".formatted(number);
    }

    /** What was taken; twice under one id is once. */
    private Map<String, String> contentsById() throws JMSException {
        var contents = new HashMap<String, String>();
        for (var message : journal()) {
            contents.put(
                    message.getStringProperty("interchangeId"),
                    new String(message.getBody(byte[].class), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    @Test
    void doesNotGoAgainRightAfterItWentWrong() {
        server.stop();
        var visits = visits();

        visits.visitWhenDue();
        server.start();
        visits.visitWhenDue();

        assertThat(server.logins()).isEmpty();
    }

    private Visits visits() {
        var partners = SftpPartners.of(name -> Optional.ofNullable(settings.get(name)));
        assertThat(partners.faults()).isEmpty();
        return new Visits(
                partners.partners().get(0),
                new Inbound(new FileIntake(new IntakeQueue(connections), NOON), mainstays),
                new Outbound(replies),
                mainstays,
                standing);
    }

    private void lay(String name, String content) throws IOException {
        Files.write(server.in().resolve(name), bytes(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What the readers of the journal will get. */
    private List<Message> journal() throws JMSException {
        try (var context = connections.createContext(JMSContext.AUTO_ACKNOWLEDGE);
                var browser = context.createBrowser(context.createQueue(Queues.EDI_RECEIVED))) {
            var found = new ArrayList<Message>();
            for (var each = browser.getEnumeration(); each.hasMoreElements(); ) {
                found.add((Message) each.nextElement());
            }
            return found;
        }
    }

    private static List<String> ids(List<Message> messages) throws JMSException {
        var ids = new ArrayList<String>();
        for (var message : messages) {
            ids.add(message.getStringProperty("interchangeId"));
        }
        return ids;
    }

    /** Replies in a mailbox that wait to be handed over. */
    private static final class Waiting implements Dispatch {

        final List<Dispatched> waiting = new ArrayList<>();

        void add(String reference, String content) {
            waiting.add(
                    new Dispatched(
                            reference,
                            Nodi.of(NODI),
                            Channel.SFTP,
                            reference,
                            "CUSRES",
                            bytes(content)));
        }

        @Override
        public List<Dispatched> dispatch(ReplyRenderer renderer, int max) {
            throw new UnsupportedOperationException("replies lie in the mailbox already");
        }

        @Override
        public List<Dispatched> undelivered(Channel channel, int max) {
            return waiting.stream().filter(reply -> reply.channel() == channel).limit(max).toList();
        }

        @Override
        public List<Dispatched> undelivered(Channel channel, Nodi recipient, int max) {
            return undelivered(channel, max).stream()
                    .filter(reply -> reply.recipient().equals(recipient))
                    .toList();
        }

        @Override
        public void delivered(String mailboxId) {
            waiting.removeIf(reply -> reply.mailboxId().equals(mailboxId));
        }
    }

    private static final class Standing implements Mainstays {

        boolean allThere = true;

        @Override
        public boolean stand(Mainstay.Kind... kinds) {
            return allThere;
        }

        @Override
        public boolean standAfterALook() {
            return allThere;
        }

        @Override
        public Map<Mainstay.Kind, String> troubles() {
            return Map.of();
        }
    }
}
