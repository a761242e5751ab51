package no.klarering.edi.legal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.klarering.edi.profile.MessageProfile;
import no.klarering.edi.profile.ProfileFile;

/**
 * An interchange that is right by the tables.
 *
 * @param text as it is sent
 * @param messages the segments of each of its messages
 */
public record LegalInterchange(String text, List<List<LegalSegment>> messages) {

    private static final MessageProfile CUSDEC = ProfileFile.load("tvinn-902-cusdec.profile");
    private static final MessageProfile ENVELOPE = ProfileFile.load("interchange.profile");
    private static final String PARTING = ":+*|^~!;=<>%&#$@";
    private static final List<String> SYNTAXES =
            List.of("UNOA:1", "UNOA:2", "UNOB:1", "UNOB:2", "UNOA:3", "UNOB:3", "UNOC:3");
    private static final int MOST_MESSAGES = 3;
    private static final int LONGEST_REFERENCE = 14;
    private static final int ACCESS_REFERENCE = 25;

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One of the many; the same for the same number. With the usual service characters or any. */
    public static LegalInterchange number(long number, boolean usualCharacters) {
        var random = new Random(number * 0x9E3779B97F4A7C15L);
        var pen = usualCharacters ? Pen.USUAL : pen(random);
        var values = new LegalValues(random, "");
        var messages = new ArrayList<List<LegalSegment>>();
        for (int left = values.between(1, MOST_MESSAGES); left > 0; left--) {
            messages.add(message(random, messages.size()));
        }
        return written(pen, values, messages);
    }

    private static LegalInterchange written(
            Pen pen, LegalValues values, List<List<LegalSegment>> messages) {
        var readable =
                messages.stream()
                        .map(message -> message.stream().map(pen::writable).toList())
                        .toList();
        var unb = pen.writable(unb(values));
        var count = Integer.toString(messages.size());
        var text = new StringBuilder(pen.announcement());
        var lineBreak = values.pick(List.of("", "\n", "\r\n"));
        pen.write(text, unb).append(lineBreak);
        readable.forEach(message -> message.forEach(s -> pen.write(text, s).append(lineBreak)));
        pen.write(text, LegalSegment.of("UNZ", count, unb.value(6)));
        return new LegalInterchange(text.toString(), readable);
    }

    private static List<LegalSegment> message(Random random, int before) {
        var association = List.of("NEP-I", "NEP").get(random.nextInt(2));
        var values = new LegalValues(random, association);
        var reference = before + values.text(values.between(0, LONGEST_REFERENCE - 1));
        var identifier = List.of("CUSDEC", "1", "902", "UN", association);
        var unh =
                new LegalSegment(
                        "UNH",
                        List.of(
                                List.of(reference),
                                identifier,
                                List.of(values.text(ACCESS_REFERENCE))));
        return LegalMessage.of(CUSDEC, values, unh);
    }

    private static LegalSegment unb(LegalValues values) {
        var rule = ENVELOPE.root().get(0).rules().get(0);
        var elements = new ArrayList<>(LegalMessage.segment(rule, values).elements());
        elements.set(0, List.of(values.pick(SYNTAXES).split(":")));
        elements.set(1, List.of("NO045601", "NEP"));
        elements.set(2, List.of("NO000101", "NEP"));
        var prepared = elements.get(3);
        elements.set(3, List.of("24" + prepared.get(0).substring(2), prepared.get(1)));
        elements.set(4, List.of("R" + values.text(values.between(0, LONGEST_REFERENCE - 1))));
        return new LegalSegment("UNB", elements);
    }

    private static Pen pen(Random random) {
        var marks = new ArrayList<Character>();
        PARTING.chars().forEach(c -> marks.add((char) c));
        Collections.shuffle(marks, random);
        char release = random.nextInt(4) == 0 ? ' ' : marks.get(2);
        return new Pen(marks.get(0), marks.get(1), release, marks.get(3), true);
    }
}
