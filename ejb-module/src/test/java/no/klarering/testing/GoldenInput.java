package no.klarering.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What comes in, in the golden cases, which the module has among its test resources. */
public final class GoldenInput {

    private GoldenInput() {}

    /** The interchanges of all cases in their order, bytes as characters of ISO 8859-1. */
    public static List<String> interchanges() {
        try (var files = Files.walk(root())) {
            return files.filter(file -> file.endsWith("in.edi"))
                    .sorted()
                    .map(GoldenInput::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(GoldenInput.class.getResource("/cases").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
