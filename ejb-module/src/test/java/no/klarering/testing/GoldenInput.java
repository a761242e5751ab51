package no.klarering.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What comes in, in the golden cases, which the module has among its test resources. */
public final class GoldenInput {

    /** FU, MA, FO, EN, KO, EB, RE, SO, and the withdrawal. */
    private static final List<String> CATEGORIES =
            List.of("9", "ZZ", "14", "2", "4", "18", "19", "43", "1");

    private static final Pattern BEGINNING =
            Pattern.compile("BGM\\+(?:929|830)(\\+[^+']*\\+[^+']*)\\+[^+']*'");

    private GoldenInput() {}

    /** The interchanges of all cases in their order, bytes as characters of ISO 8859-1. */
    public static List<String> interchanges() {
        return texts(file -> file.endsWith("in.edi"));
    }

    private static List<String> texts(Predicate<Path> chosen) {
        try (var files = Files.walk(root())) {
            return files.filter(chosen).sorted().map(GoldenInput::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same, what came before each case too, and each once more as the next of all categories,
     * import and export by turns: most are faulty then, and must be answered all the same.
     */
    public static List<String> ofEveryCategory() {
        var found = new ArrayList<>(texts(GoldenInput::isSent));
        var asTheyAre = List.copyOf(found);
        for (var number = 0; number < asTheyAre.size(); number++) {
            found.add(recast(asTheyAre.get(number), number));
        }
        return List.copyOf(found);
    }

    private static String recast(String text, int number) {
        var category = CATEGORIES.get(number % CATEGORIES.size());
        var kind = number / CATEGORIES.size() % 2 == 0 ? "929" : "830";
        return BEGINNING.matcher(text).replaceAll("BGM+" + kind + "$1+" + category + "'");
    }

    private static boolean isSent(Path file) {
        var name = file.getFileName().toString();
        return name.equals("in.edi") || name.startsWith("before-");
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
