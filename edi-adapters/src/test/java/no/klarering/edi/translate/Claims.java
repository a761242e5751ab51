package no.klarering.edi.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.StaediReading;
import no.klarering.edi.contrl.ContrlWriter;
import no.klarering.edi.cusres.CusresWriter;
import no.klarering.edi.syntax.Correspondents;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Readings;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.ReceivedInterchange;
import no.klarering.messaging.ReceivedMessage;
import no.klarering.messaging.SyntaxReply;
import no.klarering.testing.SmallDesk;
import no.klarering.testing.WoundedInterchanges.Wounded;

/** What must hold of whatever comes: it is answered or put into quarantine, and answered well. */
final class Claims {

    private static final Correspondents ANYBODY =
            new Correspondents() {
                @Override
                public boolean knows(String nodi) {
                    return true;
                }

                @Override
                public boolean isCustoms(String nodi) {
                    return true;
                }

                @Override
                public boolean acceptsTests() {
                    return true;
                }
            };

    /**
     * A recipient, or a reference or identifier of a message, that was not sent cannot be echoed.
     */
    private static final Pattern LEFT_OUT_BY_THE_SENDER =
            Pattern.compile("13 at [0-9]+ (UCM (2|3|3:[1-4])|UCI (4|4:1))");

    private static final int TO_THE_SECOND_READER = 8;
    private static final Profiles REPORTS = Profiles.of("contrl-4-1.profile");

    private static final Profiles RESPONSES = Profiles.of("tvinn-902-cusres.profile");

    private Claims() {}

    static void hold(Wounded interchange, FuzzedTranslation.Outcome outcome) {
        var registered = outcome.registered();
        assertThat(registered.content()).as("bytes kept").isEqualTo(interchange.bytes());
        if (registered.state() == InterchangeState.QUARANTINED) {
            quarantined(outcome);
        } else {
            answered(outcome);
        }
        var answers = outcome.orders().stream().map(Claims::decided).toList();
        registered.reply().map(Claims::written).ifPresent(Claims::wellFormed);
        registered.replyIfDuplicate().map(Claims::written).ifPresent(Claims::wellFormed);
        if (interchange.number() % TO_THE_SECOND_READER == 0) {
            registered.reply().map(Claims::written).ifPresent(Claims::wellFormedForStaedi);
            answers.forEach(Claims::wellFormedForStaedi);
        }
    }

    private static void quarantined(FuzzedTranslation.Outcome outcome) {
        var registered = outcome.registered();
        assertThat(registered.quarantineCause()).as("cause").isPresent();
        assertThat(registered.reply()).as("reply to nobody").isEmpty();
        assertThat(registered.messages()).as("messages in quarantine").isEmpty();
        assertThat(outcome.orders()).as("orders out of quarantine").isEmpty();
    }

    private static void answered(FuzzedTranslation.Outcome outcome) {
        var registered = outcome.registered();
        var refused = count(registered, ReceivedMessage.SYNTAX_REJECTED);
        boolean whole = registered.state() == InterchangeState.REJECTED;
        assertThat(registered.faults().isEmpty()).as("no fault of the whole").isEqualTo(!whole);
        assertThat(outcome.orders()).hasSize((int) count(registered, ReceivedMessage.RECEIVED));
        if (whole) {
            assertThat(outcome.orders()).as("orders of a refused interchange").isEmpty();
        } else {
            assertThat(registered.messages()).as("messages").isNotEmpty();
        }
        assertThat(registered.messages())
                .filteredOn(message -> message.state().equals(ReceivedMessage.SYNTAX_REJECTED))
                .allMatch(message -> !message.faults().isEmpty());
        boolean reports = registered.replyIfDuplicate().isEmpty();
        if (!reports && (whole || refused > 0)) {
            assertThat(registered.reply()).as("CONTRL").isPresent();
        }
        if (reports) {
            assertThat(registered.reply()).as("CONTRL to a CONTRL").isEmpty();
        }
    }

    private static long count(ReceivedInterchange registered, String state) {
        return registered.messages().stream().filter(m -> m.state().equals(state)).count();
    }

    /** Every order can be decided, and what is answered is right by the table of CUSRES. */
    private static byte[] decided(SubmitDeclaration order) {
        var response = new SmallDesk().clear(order).response();
        var answer =
                CusresWriter.write(
                        response, "24060309157401", "740001", FuzzedTranslation.RECEIVED);
        var read = Readings.of(new ByteArrayInputStream(answer), RESPONSES, ANYBODY);

        assertThat(read.envelopeFaults()).as(text(answer)).isEmpty();
        assertThat(read.faults()).as(text(answer)).isEmpty();
        return answer;
    }

    private static byte[] written(SyntaxReply reply) {
        return ContrlWriter.write(reply, "24060309159002", "900002", FuzzedTranslation.RECEIVED);
    }

    /** A CONTRL has no fault by its own table. */
    private static void wellFormed(byte[] report) {
        var read = Readings.of(new ByteArrayInputStream(report), REPORTS, ANYBODY);

        assertThat(read.envelopeFaults()).as(text(report)).isEmpty();
        assertThat(read.faults())
                .as(text(report))
                .allMatch(fault -> LEFT_OUT_BY_THE_SENDER.matcher(fault).matches());
    }

    private static void wellFormedForStaedi(byte[] report) {
        var read = StaediReading.of(report);

        assertThat(read.errors()).as(text(report)).isEmpty();
        assertThat(read.end()).as(text(report)).isEmpty();
    }

    private static String text(byte[] report) {
        return new String(report, StandardCharsets.ISO_8859_1);
    }
}
