package no.klarering.system;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * One folder of {@code src/test/cases}: what comes in, under which facts, and what must come out.
 */
record GoldenCase(Path folder, String name, String sentence, String sender, Properties outcome) {

    static List<GoldenCase> all(Path root) throws IOException {
        try (var folders = Files.list(root)) {
            var found = new ArrayList<GoldenCase>();
            for (var folder : folders.filter(Files::isDirectory).sorted().toList()) {
                found.add(read(folder));
            }
            return found;
        }
    }

    private static GoldenCase read(Path folder) throws IOException {
        var text = Files.readString(folder.resolve("facts.properties"), StandardCharsets.UTF_8);
        var facts = properties(text);
        var sentence = text.lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
        var outcome =
                properties(
                        Files.readString(
                                folder.resolve("expected/outcome.properties"),
                                StandardCharsets.UTF_8));
        return new GoldenCase(
                folder,
                folder.getFileName().toString(),
                sentence,
                facts.getProperty("sender"),
                outcome);
    }

    private static Properties properties(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return properties;
    }

    /** What was sent and answered before, in order. */
    List<byte[]> before() throws IOException {
        var earlier = new ArrayList<byte[]>();
        for (var n = 1; Files.exists(folder.resolve("before-" + n + ".edi")); n++) {
            earlier.add(Files.readAllBytes(folder.resolve("before-" + n + ".edi")));
        }
        return earlier;
    }

    byte[] input() throws IOException {
        return Files.readAllBytes(folder.resolve("in.edi"));
    }

    Optional<String> expectedContrl() throws IOException {
        return expected("contrl.edi");
    }

    /** In the order of the messages that they answer. */
    List<String> expectedCusres() throws IOException {
        var single = expected("cusres.edi");
        if (single.isPresent()) {
            return List.of(single.get());
        }
        var several = new ArrayList<String>();
        for (var n = 1; expected("cusres-" + n + ".edi").isPresent(); n++) {
            several.add(expected("cusres-" + n + ".edi").orElseThrow());
        }
        return several;
    }

    private Optional<String> expected(String file) throws IOException {
        var path = folder.resolve("expected").resolve(file);
        return Files.exists(path)
                ? Optional.of(Files.readString(path, StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }
}
