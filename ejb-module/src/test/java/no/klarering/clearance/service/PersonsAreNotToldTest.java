package no.klarering.clearance.service;

import static no.klarering.testing.DeclarationFixture.PERSON;
import static no.klarering.testing.DeclarationFixture.aVoecDeclaration;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import no.klarering.audit.AuditTrail;
import no.klarering.declaration.Category;
import no.klarering.declaration.Line;
import no.klarering.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The number of a private person goes from the message to the record, and to no log or audit. */
class PersonsAreNotToldTest {

    private static final Logger OURS = Logger.getLogger("no.klarering");

    private final Listening listening = new Listening();
    private final Level before = OURS.getLevel();

    @BeforeEach
    void listenToEverything() {
        OURS.setLevel(Level.ALL);
        OURS.addHandler(listening);
    }

    @AfterEach
    void listenNoMore() {
        OURS.removeHandler(listening);
        OURS.setLevel(before);
    }

    @Test
    void neitherInTheLogNorInTheAuditNorInAReplyThatRefuses() {
        var office = new Office(Database.freshH2());
        var inTheWrongPlace =
                aVoecDeclaration()
                        .line("documents", List.of(new Line.Document("VEC", PERSON)))
                        .submitted();

        var refused = office.receive(inTheWrongPlace);
        var manual =
                office.receive(
                        aVoecDeclaration()
                                .version(2, Category.KO)
                                .header("payer", Optional.of(""))
                                .submitted());

        assertThat(office.messageOf(refused).toString()).contains("8011").doesNotContain(PERSON);
        assertThat(office.messageOf(manual).state()).isEqualTo("RELEASED");
        assertThat(entries(office)).hasSize(2).noneMatch(entry -> entry.contains(PERSON));
        assertThat(listening.lines).hasSizeGreaterThan(1).noneMatch(line -> line.contains(PERSON));
    }

    private static List<String> entries(Office office) {
        return office.database.inTransaction(
                () ->
                        office.audit.recent(Long.MAX_VALUE, 100).stream()
                                .map(AuditTrail.Entry::toString)
                                .toList());
    }

    private static final class Listening extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord record) {
            lines.add(formatter.format(record));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
