package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.system.EdiClient.Letter;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every golden case, sent over the contract; replies are compared byte for byte but for times and
 * numbers.
 */
final class GoldenCases {

    private static final Path CASES = Path.of("../src/test/cases");
    private static final Map<String, String> OWNERS =
            Map.of("NO045601", "313000109", "NO045701", "312688409", "NO045801", "311990608");
    private static final Pattern CONTROL_REFERENCE =
            Pattern.compile("UNB\\+[^+]*\\+[^+]*\\+[^+]*\\+[^+]*\\+([^+']*)");

    private final URI base;
    private final Map<String, EdiClient> brokers = new HashMap<>();

    private GoldenCases(URI base) {
        this.base = base;
    }

    /** One test a case, against a running system whose clock stands at the day of the examples. */
    static Stream<DynamicTest> at(URI base) throws IOException {
        var book = new GoldenCases(base);
        return GoldenCase.all(CASES).stream()
                .map(
                        c ->
                                DynamicTest.dynamicTest(
                                        c.name() + ": " + c.sentence(), () -> book.check(c)));
    }

    private void check(GoldenCase given) throws IOException {
        var broker = brokerOf(given.sender());
        for (var earlier : given.before()) {
            sendAndSettle(broker, earlier);
        }
        var mark = lastCursor(broker);

        var status = sendAndSettle(broker, given.input());
        var replies = repliesAfter(broker, mark, given);

        checkOutcome(given, status);
        checkReplies(given, broker, replies);
    }

    private static JsonNode sendAndSettle(EdiClient broker, byte[] interchange) throws IOException {
        var taken = broker.send(new String(interchange, StandardCharsets.ISO_8859_1));
        assertThat(taken.statusCode()).as("taken: %s", taken.body()).isEqualTo(202);
        return broker.settled(EdiClient.text(EdiClient.json(taken), "id"));
    }

    private static List<Letter> repliesAfter(EdiClient broker, long mark, GoldenCase given)
            throws IOException {
        var expected = given.expectedCusres().size() + (given.expectedContrl().isPresent() ? 1 : 0);
        return expected == 0
                ? broker.mailbox(mark, 0)
                : broker.replies(mark, controlReference(given.input()), expected);
    }

    private static void checkOutcome(GoldenCase given, JsonNode status) {
        var expected = given.outcome();
        assertThat(status.get("state").asText())
                .as("state of the interchange")
                .isEqualTo(expected.getProperty("interchange"));
        var messages = status.get("messages");
        assertThat(messages)
                .as("messages")
                .hasSize(Integer.parseInt(expected.getProperty("messages")));
        for (var n = 1; n <= messages.size(); n++) {
            checkMessage(expected, "message." + n + ".", messages.get(n - 1));
        }
    }

    private static void checkMessage(java.util.Properties expected, String key, JsonNode message) {
        assertThat(message.get("reference").asText())
                .isEqualTo(expected.getProperty(key + "reference"));
        assertThat(message.get("state").asText())
                .as("state of " + key)
                .isEqualTo(expected.getProperty(key + "state"));
        var faults = new ArrayList<String>();
        message.path("faults").forEach(f -> faults.add(faultText(f)));
        assertThat(faults)
                .as("faults of " + key)
                .containsExactlyInAnyOrderElementsOf(words(expected.getProperty(key + "faults")));
        if (expected.getProperty(key + "warnings") != null) {
            var warnings = new ArrayList<String>();
            message.path("warnings").forEach(w -> warnings.add(w.get("code").asText()));
            assertThat(warnings)
                    .as("warnings of " + key)
                    .containsExactlyInAnyOrderElementsOf(
                            words(expected.getProperty(key + "warnings")));
        }
    }

    private static String faultText(JsonNode fault) {
        var code = fault.get("code").asText();
        return code.startsWith("0085:") ? code : fault.get("errorPoint").asText() + ":" + code;
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static void checkReplies(GoldenCase given, EdiClient broker, List<Letter> replies)
            throws IOException {
        checkOne(broker, letters(replies, "CONTRL"), given.expectedContrl().stream().toList());
        checkOne(broker, letters(replies, "CUSRES"), given.expectedCusres());
    }

    private static List<Letter> letters(List<Letter> replies, String type) {
        return replies.stream().filter(l -> l.type().equals(type)).toList();
    }

    /**
     * Replies to different messages may come in any order; each expected one is there once, and
     * none besides.
     */
    private static void checkOne(EdiClient broker, List<Letter> letters, List<String> expected)
            throws IOException {
        var actual = new ArrayList<String>();
        for (var letter : letters) {
            actual.add(broker.content(letter));
        }
        assertThat(actual).as("number of replies").hasSameSizeAs(expected);
        for (var wanted : expected) {
            var pattern = ReplyPattern.of(wanted);
            assertThat(actual)
                    .as(
                            "wanted:%n%s%ngot:%n%s",
                            ReplyPattern.forReading(wanted),
                            ReplyPattern.forReading(String.join("\n", actual)))
                    .anyMatch(pattern::fits);
        }
    }

    private static long lastCursor(EdiClient broker) throws IOException {
        var last = 0L;
        var page = broker.mailbox(last, 0);
        while (!page.isEmpty()) {
            last = page.get(page.size() - 1).cursor();
            page = broker.mailbox(last, 0);
        }
        return last;
    }

    private static String controlReference(byte[] interchange) {
        var matcher =
                CONTROL_REFERENCE.matcher(new String(interchange, StandardCharsets.ISO_8859_1));
        assertThat(matcher.find()).as("a control reference in UNB").isTrue();
        return matcher.group(1);
    }

    private EdiClient brokerOf(String sender) throws IOException {
        var broker = brokers.get(sender);
        if (broker == null) {
            broker = EdiClient.of(base, OWNERS.get(sender), EdiClient.SCOPE);
            brokers.put(sender, broker);
        }
        return broker;
    }
}
