package no.klarering.edi.syntax;

import static no.klarering.edi.Examples.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import no.klarering.edi.Examples;
import no.klarering.edi.syntax.InterchangeReading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final String FINE = Examples.text("6-01");

    @Test
    void readsWhoWroteToWhomUnderWhichReference() {
        var envelope = Readings.of(FINE).read().envelope();

        assertThat(envelope)
                .isEqualTo(
                        new Envelope(
                                "UNOC:3",
                                "NO045601",
                                "NEP",
                                "NO000101",
                                "NEP",
                                "24060309150001",
                                false,
                                false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNOA:1", "UNOA:2", "UNOB:1", "UNOB:2", "UNOA:3", "UNOB:3", "UNOC:3"})
    void takesTheSyntaxesOfTheProfile(String syntax) {
        var readings = Readings.of(changed(FINE, "UNOC:3", syntax));

        assertThat(readings.envelopeFaults()).isEmpty();
        assertThat(readings.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNOC:1", "UNOC:4", "UNOA:4", "UNOY:4", "UNOL:1", "KECA:1"})
    void refusesOtherSyntaxes(String syntax) {
        var readings = Readings.of(changed(FINE, "UNOC:3", syntax));

        assertThat(readings.envelopeFaults()).containsExactly("2 at UNB 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNOD:3", "UNOK:3", "UNOW:3", "UNOX:1", "UNOY:3"})
    void refusesCharacterSetsOfTheStandardThatItDoesNotRead(String syntax) {
        var readings = Readings.of(changed(FINE, "UNOC:3", syntax));

        assertThat(readings.envelopeFaults()).containsExactly("46 at UNB 2");
    }

    /** The examples were made on 3 June 2024 and received on that day. */
    @ParameterizedTest
    @CsvSource({"230430,", "230429, 24 at UNB 5"})
    void refusesWhatWasMadeMoreThanFourHundredDaysAgo(String made, String fault) {
        var readings = Readings.of(changed(FINE, "+240603:0915+", "+" + made + ":0915+"));

        assertThat(String.join("", readings.envelopeFaults()))
                .isEqualTo(fault == null ? "" : fault);
    }

    @Test
    void readsWithTheUsualCharactersWhatUnaPromisedOtherwiseButRefusesIt() {
        var readings = Readings.of("UNA;*,! ~" + FINE.substring(FINE.indexOf("UNB")));

        assertThat(readings.envelopeFaults()).containsExactly("22 at UNA");
        assertThat(readings.faults()).isEmpty();
    }

    @Test
    void refusesGroupsBesideMessagesThatAreInNone() {
        var mixed =
                changed(FINE, "UNZ+1", "UNG+CUSDEC+A+B+240603:0915+1+UN+1:902'\nUNE+0+1'\nUNZ+1");

        var readings = Readings.of(mixed);

        assertThat(readings.envelopeFaults().get(0)).isEqualTo("30 at UNG");
    }

    @Test
    void takesNoTestOfASenderWithWhomNoneWereAgreedUpon() {
        var test = changed(FINE, "0915+24060309150001'", "0915+24060309150001++++++1'");

        var readings = Readings.of(test, new Terms(Set.of("TVINN-902"), false, false, false));

        assertThat(readings.envelopeFaults()).containsExactly("25 at UNB 12");
    }

    @Test
    void takesAReportThatIsAlwaysSentForOneThatIsWanted() {
        var readings = Readings.of(FINE, new Terms(Set.of("TVINN-902"), true, true, false));

        assertThat(readings.read().envelope().acknowledgementWanted()).isTrue();
    }

    @Test
    void refusesASenderThatNobodyKnows() {
        var readings = Readings.of(changed(FINE, "UNB+UNOC:3+NO045601", "UNB+UNOC:3+NO999999"));

        assertThat(readings.envelopeFaults()).containsExactly("23 at UNB 3");
    }

    @Test
    void refusesWhatIsMeantForSomebodyElse() {
        var readings = Readings.of(changed(FINE, "NO000101:NEP", "NO000102:NEP"));

        assertThat(readings.envelopeFaults()).containsExactly("7 at UNB 4");
    }

    @ParameterizedTest
    @CsvSource({
        "UNB+UNOC:3+NO045601:NEP, UNB+UNOC:3+NO045601:XYZ, 12 at UNB 3:2",
        "+240603:0915+, +240631:0915+, 12 at UNB 5:1",
        "+240603:0915+, +240603:2460+, 12 at UNB 5:2",
        "+240603:0915+, +24060:0915+, 40 at UNB 5:1",
        "+240603:0915+, +240603+, 13 at UNB 5:2",
        "+NO000101:NEP+, ++, 13 at UNB 4",
        "0915+24060309150001, 0915+240603091500012, 39 at UNB 6"
    })
    void holdsTheOpeningAgainstItsFormats(String part, String by, String fault) {
        var readings = Readings.of(changed(FINE, part, by));

        assertThat(readings.envelopeFaults().get(0)).isEqualTo(fault);
    }

    @Test
    void comparesTheCountOfMessages() {
        var readings = Readings.of(changed(FINE, "UNZ+1", "UNZ+2"));

        assertThat(readings.envelopeFaults()).containsExactly("29 at UNZ");
    }

    @Test
    void takesLeadingZeroesInTheCount() {
        var readings = Readings.of(changed(FINE, "UNZ+1", "UNZ+001"));

        assertThat(readings.envelopeFaults()).isEmpty();
    }

    @Test
    void comparesTheReferences() {
        var readings = Readings.of(changed(FINE, "UNZ+1+24060309150001", "UNZ+1+24060309150009"));

        assertThat(readings.envelopeFaults()).containsExactly("28 at UNZ");
    }

    /** Found by the interchanges made from the tables. */
    @Test
    void comparesReferencesWithNorwegianLetters() {
        var interchange =
                FINE.replace("24060309150001", "BL\u00C5B\u00C6R?+1")
                        .replace("+000101", "+\u00F8-1");

        var readings = Readings.of(interchange);

        assertThat(readings.envelopeFaults()).isEmpty();
        assertThat(readings.faults()).isEmpty();
    }

    @Test
    void refusesGroups() {
        var grouped =
                changed(FINE, "UNH+", "UNG+CUSDEC+A+B+240603:0915+1+UN+1:902'\nUNH+")
                        .replace("UNZ+1", "UNE+1+1'\nUNZ+1");

        var readings = Readings.of(grouped);

        assertThat(readings.envelopeFaults().get(0)).isEqualTo("47 at UNG");
    }

    @ParameterizedTest
    @CsvSource({"UNH+000101,FTX+AAA+++LOST'UNH+000101", "UNZ+1,XYZ+1'UNZ+1"})
    void refusesTextOutsideOfMessages(String part, String by) {
        var readings = Readings.of(changed(FINE, part, by));

        assertThat(readings.envelopeFaults()).containsExactly("33 at ");
    }

    @Test
    void refusesTextAfterTheEnd() {
        var readings = Readings.of(FINE + "FTX+AAA+++LOST'");

        assertThat(readings.envelopeFaults()).containsExactly("33 at ");
    }

    @Test
    void refusesAnInterchangeWithoutMessages() {
        var readings = Readings.of("UNB+UNOC:3+NO045601:NEP+NO000101:NEP+240603:0915+1'UNZ+0+1'");

        assertThat(readings.envelopeFaults()).containsExactly("32 at ");
    }

    @Test
    void refusesAnInterchangeThatBreaksOff() {
        var half = FINE.substring(0, FINE.indexOf("UNS+S"));

        var readings = Readings.of(half);

        assertThat(readings.envelopeFaults()).containsExactly("13 at UNZ");
        assertThat(readings.faults()).contains("13 at 32 UNT");
    }

    @Test
    void refusesAnInterchangeThatBreaksOffInsideOfASegment() {
        var readings = Readings.of(FINE.substring(0, FINE.indexOf("USD")));

        assertThat(readings.envelopeFaults()).containsExactly("13 at UNZ");
        assertThat(readings.messages()).hasSize(1);
    }

    @Test
    void takesATestWhereTestsAreTakenAndRefusesItWhereNot() {
        var test = changed(FINE, "0915+24060309150001'", "0915+24060309150001++++++1'");

        var taken = Readings.of(test);
        var refused =
                Readings.of(
                        new ByteArrayInputStream(test.getBytes(StandardCharsets.ISO_8859_1)),
                        Profiles.inbound(),
                        new NoTests());

        assertThat(taken.envelopeFaults()).isEmpty();
        assertThat(taken.read().envelope().test()).isTrue();
        assertThat(refused.envelopeFaults()).containsExactly("25 at UNB 12");
    }

    @Test
    void readsOtherServiceCharacters() {
        var other =
                "UNA;*,! ~"
                        + FINE.substring(FINE.indexOf("UNB"))
                                .replace(':', ';')
                                .replace('+', '*')
                                .replace('\'', '~')
                                .replace("COTTON", "COTTON!*!;!!");

        var readings = Readings.of(other);

        assertThat(readings.envelopeFaults()).isEmpty();
        assertThat(readings.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNA::,? '", "UNA:+,+ '", "UNA:+,? A", "UNA1+,? '"})
    void refusesServiceCharactersThatPartNothing(String una) {
        var readings = Readings.of(una + FINE.substring(FINE.indexOf("UNB")));

        assertThat(readings.envelopeFaults()).containsExactly("20 at UNA");
    }

    @ParameterizedTest
    @EnumSource(Garbage.class)
    void saysWhyAnInterchangeIsUnreadable(Garbage garbage) {
        var readings = Readings.of(garbage.text);

        assertThat(readings.reading()).isEqualTo(new Unreadable(garbage.cause));
        assertThat(readings.messages()).isEmpty();
    }

    private enum Garbage {
        EMPTY("", Unreadable.Cause.NOTHING_SENT),
        BLANK("\r\n  \n", Unreadable.Cause.NOTHING_SENT),
        XML("<CUSDEC/>", Unreadable.Cause.NO_UNB),
        MESSAGE_ONLY("UNH+1+CUSDEC:1:902:UN'", Unreadable.Cause.NO_UNB),
        UNA_ONLY("UNA:+,? '", Unreadable.Cause.NOTHING_SENT),
        HALF_UNA("UNA:+", Unreadable.Cause.NOTHING_SENT),
        HALF_UNB("UNB+UNOC:3+NO045601", Unreadable.Cause.UNB_NOT_FINISHED),
        ENDLESS_UNB("UNB+" + "x".repeat(1_000_000), Unreadable.Cause.UNB_NOT_FINISHED),
        NO_SENDER("UNB+UNOC:3++NO000101:NEP+240603:0915+1'", Unreadable.Cause.NO_SENDER),
        NO_REFERENCE(
                "UNB+UNOC:3+NO045601:NEP+NO000101:NEP+240603:0915'", Unreadable.Cause.NO_REFERENCE),
        UTF_16("U\u0000N\u0000B\u0000", Unreadable.Cause.NO_UNB);

        private final String text;
        private final Unreadable.Cause cause;

        Garbage(String text, Unreadable.Cause cause) {
            this.text = text;
            this.cause = cause;
        }
    }

    private static final class NoTests implements Correspondents {
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
            return false;
        }
    }
}
