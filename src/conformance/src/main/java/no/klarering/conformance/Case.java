package no.klarering.conformance;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * One case: what comes in and what must come out. Its folder is laid out as {@code README.md}
 * beside the cases says.
 *
 * @param sentence the case in words
 * @param sender NODI number by whose channel everything comes in
 */
public record Case(
        String name,
        String sentence,
        String sender,
        List<byte[]> before,
        byte[] input,
        Expected expected) {

    private static final Pattern CONTROL_REFERENCE =
            Pattern.compile("UNB\\+[^+]*\\+[^+]*\\+[^+]*\\+[^+]*\\+([^+']*)");
    private static final Pattern MESSAGE_TYPE = Pattern.compile("UNH\\+[^+]*\\+([^+']*)");

    /**
     * What must come out.
     *
     * @param outcome what the status of the interchange tells
     * @param contrl the CONTRL, or none
     * @param cusres in the order of the messages that they answer
     * @param cusdec difference declarations, in the order of the recalculations that they answer
     */
    public record Expected(
            Properties outcome, List<String> contrl, List<String> cusres, List<String> cusdec) {

        int replies() {
            return contrl.size() + cusres.size() + cusdec.size();
        }
    }

    /** Reads a case from its folder. */
    static Case read(Path folder) throws IOException {
        var facts = Files.readString(folder.resolve("facts.properties"), StandardCharsets.UTF_8);
        return new Case(
                folder.getFileName().toString().replace("/", ""),
                facts.lines().findFirst().orElse("").replaceFirst("^#\\s*", ""),
                properties(facts).getProperty("sender"),
                numbered(folder, "before"),
                Files.readAllBytes(folder.resolve("in.edi")),
                expected(folder.resolve("expected")));
    }

    private static Expected expected(Path folder) throws IOException {
        var outcome =
                Files.readString(folder.resolve("outcome.properties"), StandardCharsets.UTF_8);
        return new Expected(
                properties(outcome),
                one(folder.resolve("contrl.edi")).map(Case::text).stream().toList(),
                all(folder, "cusres"),
                all(folder, "cusdec"));
    }

    private static List<String> all(Path folder, String type) throws IOException {
        var single = one(folder.resolve(type + ".edi")).map(Case::text);
        return single.isPresent()
                ? List.of(single.get())
                : numbered(folder, type).stream().map(Case::text).toList();
    }

    private static List<byte[]> numbered(Path folder, String stem) throws IOException {
        var found = new ArrayList<byte[]>();
        for (var next = one(folder.resolve(stem + "-1.edi")); next.isPresent(); ) {
            found.add(next.get());
            next = one(folder.resolve(stem + "-" + (found.size() + 1) + ".edi"));
        }
        return List.copyOf(found);
    }

    private static Optional<byte[]> one(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static Properties properties(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** UNB 0020, which the replies name. */
    String controlReference() {
        var matcher = CONTROL_REFERENCE.matcher(text(input));
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Whether a message says in UNH S009 that it is of this type, such as {@code 1:902:UN}. */
    boolean isOf(String type) {
        return MESSAGE_TYPE
                .matcher(text(input))
                .results()
                .anyMatch(found -> (":" + found.group(1) + ":").contains(":" + type + ":"));
    }
}
