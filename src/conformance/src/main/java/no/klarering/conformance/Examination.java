package no.klarering.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * Sends cases to a server over the interface of brokers and compares what comes back: the status,
 * and the replies byte for byte but for times and numbers.
 */
public final class Examination {

    private static final Map<String, String> OWNERS =
            Map.of(
                    "NO045601", "313000109",
                    "NO045602", "313000109",
                    "NO045701", "312688409",
                    "NO045801", "311990608");

    private final Function<String, Broker> logins;
    private final Map<String, Broker> brokers = new HashMap<>();

    private Examination(Function<String, Broker> logins) {
        this.logins = logins;
    }

    /** At a sandbox, which gives tokens for every sender. */
    public static Examination atSandbox(URI base) {
        return new Examination(
                sender ->
                        Broker.ofSandbox(
                                base,
                                Optional.ofNullable(OWNERS.get(sender))
                                        .orElseThrow(() -> new Broker.NotOurs(sender))));
    }

    /** At any server, with one token for everything. */
    public static Examination with(URI base, String token) {
        var one = new Broker(base, token);
        return new Examination(sender -> one);
    }

    /** Gives what differs, in words for people who compare; nothing when all is as it must be. */
    public List<String> differences(Case given) {
        var broker = brokers.computeIfAbsent(given.sender(), logins);
        given.before().forEach(broker::send);
        broker.readToTheEnd();

        var status = broker.send(given.input());
        var replies = broker.replies(given.controlReference(), given.expected().replies());

        var found = new ArrayList<String>();
        compareStatus(found, given.expected().outcome(), status);
        compare(found, "CONTRL", given.expected().contrl(), replies);
        compare(found, "CUSRES", given.expected().cusres(), replies);
        compare(found, "CUSDEC", given.expected().cusdec(), replies);
        return found;
    }

    private static void compareStatus(List<String> found, Properties wanted, JsonNode status) {
        differ(
                found,
                "state of the interchange",
                wanted.getProperty("interchange"),
                status,
                "state");
        var messages = status.path("messages");
        if (messages.size() != Integer.parseInt(wanted.getProperty("messages"))) {
            found.add(difference("messages", wanted.getProperty("messages"), messages.size()));
            return;
        }
        for (var n = 1; n <= messages.size(); n++) {
            compareMessage(found, wanted, "message." + n, messages.get(n - 1));
        }
    }

    private static void compareMessage(
            List<String> found, Properties wanted, String key, JsonNode message) {
        differ(found, key, wanted.getProperty(key + ".reference"), message, "reference");
        differ(found, "state of " + key, wanted.getProperty(key + ".state"), message, "state");
        differ(
                found,
                "faults of " + key,
                wanted.getProperty(key + ".faults", ""),
                words(message.path("faults"), Examination::fault));
        if (wanted.containsKey(key + ".warnings")) {
            differ(
                    found,
                    "warnings of " + key,
                    wanted.getProperty(key + ".warnings"),
                    words(message.path("warnings"), warning -> warning.path("code").asText()));
        }
    }

    private static String fault(JsonNode fault) {
        var code = fault.path("code").asText();
        return code.startsWith("0085:") ? code : fault.path("errorPoint").asText() + ":" + code;
    }

    private static List<String> words(JsonNode list, Function<JsonNode, String> word) {
        var words = new ArrayList<String>();
        list.forEach(each -> words.add(word.apply(each)));
        words.sort(null);
        return words;
    }

    /** In any order. */
    private static void differ(List<String> found, String what, String wanted, List<String> got) {
        var words =
                wanted.isBlank() ? List.<String>of() : Arrays.asList(wanted.strip().split("\\s+"));
        if (!words.stream().sorted().toList().equals(got)) {
            found.add(difference(what, wanted, String.join(" ", got)));
        }
    }

    private static void differ(
            List<String> found, String what, String wanted, JsonNode node, String field) {
        var got = node.path(field).asText();
        if (!got.equals(wanted)) {
            found.add(difference(what, wanted, got));
        }
    }

    private static String difference(String what, Object wanted, Object got) {
        return "%s: wanted %s, got %s".formatted(what, wanted, got);
    }

    /**
     * Replies to different messages may come in any order; each expected one is there once, and
     * none besides.
     */
    private static void compare(
            List<String> found, String type, List<String> wanted, List<Broker.Reply> replies) {
        var left = new ArrayList<>(contents(type, replies));
        var missing = new ArrayList<String>();
        for (var each : wanted) {
            var pattern = ReplyPattern.of(each);
            var fitting = left.stream().filter(pattern::fits).findFirst();
            fitting.ifPresentOrElse(left::remove, () -> missing.add(each));
        }
        for (var each : missing) {
            if (left.isEmpty()) {
                found.add(type + " is missing:\n" + ReplyPattern.forReading(each));
            } else {
                var nearest = SegmentDiff.nearest(each, left);
                left.remove(nearest);
                found.add(type + " differs:\n" + SegmentDiff.between(each, nearest));
            }
        }
        left.forEach(
                each -> found.add(type + " was not expected:\n" + ReplyPattern.forReading(each)));
    }

    private static List<String> contents(String type, List<Broker.Reply> replies) {
        return replies.stream()
                .filter(reply -> reply.type().equals(type))
                .map(Broker.Reply::content)
                .toList();
    }
}
