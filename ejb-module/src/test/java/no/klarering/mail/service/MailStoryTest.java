package no.klarering.mail.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import no.klarering.mail.Letter;
import no.klarering.mail.MailAddress;
import no.klarering.mail.MailSettings;
import no.klarering.mail.Mails;
import no.klarering.mail.Mails.Owed;
import no.klarering.mail.Postbox;
import no.klarering.mail.ReleaseNotice;
import no.klarering.mail.store.MailStores;
import no.klarering.movement.Mrn;
import no.klarering.movement.store.MovementStores;
import no.klarering.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails from the transaction in which they are owed to where they are handed over. */
class MailStoryTest {

    private static final Instant NOW = Instant.parse("2026-11-20T06:30:00Z");
    private static final MailAddress FROM = new MailAddress("noreply@klarering.invalid");
    private static final Mrn MASTER = Mrn.issued(2026, 17);

    private final Database database = Database.freshH2();
    private final Mails mails = MailStores.mails(database.entityManager());

    @TempDir private Path folder;

    private void owe(String address) {
        var queue =
                new ReleaseMailQueue(
                        mails,
                        MovementStores.movements(database.entityManager()),
                        Clock.fixed(NOW, ZoneOffset.UTC));
        database.inTransaction(() -> queue.queue(MASTER, address));
    }

    private List<Owed> due(Instant now) {
        return database.inTransaction(() -> mails.due(now, 100));
    }

    private void post(Owed owed) {
        new FolderPostbox(folder).post("release-" + owed.id(), Letter.of(owed, FROM, NOW));
        database.inTransaction(() -> mails.sent(owed.id(), NOW));
    }

    @Test
    void anAddressGetsOneMailAboutAMaster() throws Exception {
        owe("post@example.no");
        owe("post@example.no");
        owe("other@example.no");

        due(NOW).forEach(this::post);

        assertThat(due(NOW.plus(Duration.ofDays(10)))).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2).allMatch(file -> file.toString().endsWith(".eml"));
        }
        owe("post@example.no");
        assertThat(due(NOW)).isEmpty();
    }

    @Test
    void whatIsNotAnAddressIsPassedOver() {
        owe("a@b\r\nBcc: everybody@example.no");
        owe("nobody");
        owe("");

        assertThat(due(NOW)).isEmpty();
    }

    @Test
    void aMailThatIsNotTakenIsTriedForThreeDays() {
        owe("post@example.no");
        var now = NOW;
        var tries = 0;

        while (!due(now).isEmpty()) {
            var owed = due(now).get(0);
            var again = owed.again(now);
            database.inTransaction(() -> mails.failed(owed.id(), "no server", again));
            assertThat(due(now)).isEmpty();
            now = again.orElse(now);
            tries++;
        }

        assertThat(tries).isBetween(72, 90);
        assertThat(now).isAfter(NOW.plus(Duration.ofDays(3)));
        var end = now;
        assertThat(database.inTransaction(() -> mails.forget(end))).isEqualTo(1);
    }

    @Test
    void speaksBothLanguagesAndNamesTheWaybillOnly() {
        var owed =
                new Owed(
                        7,
                        new ReleaseNotice(MASTER, "W-1", new MailAddress("post@example.no")),
                        NOW,
                        0);

        var message = Letter.of(owed, FROM, NOW).message();

        assertThat(message).contains("To: post@example.no\r\n", "Date: Fri, 20 Nov 2026 07:30:00");
        var body = message.substring(message.indexOf("\r\n\r\n")).strip();
        assertThat(new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8))
                .contains("Varene på fraktbrev W-1", "The goods on waybill W-1", MASTER.text());
        assertThat(message).isASCII();
        assertThat(owed.toString()).doesNotContain("post@");
    }

    @Test
    void withoutAServerMailsWaitInProduction() {
        var settings = new MailSettings(Optional.empty(), FROM, Optional.empty());
        var letter = new Letter(FROM, FROM, "");

        assertThat(catchThrowable(() -> new ConfiguredPostbox(settings).post("a", letter)))
                .isInstanceOf(Postbox.NotTaken.class)
                .hasMessageContaining("KLARERING_SMTP_URL");
        assertThat(
                        catchThrowable(
                                () ->
                                        new MailSettings(
                                                Optional.of(URI.create("http://a")),
                                                FROM,
                                                Optional.empty())))
                .hasMessageContaining("smtp://");
    }
}
