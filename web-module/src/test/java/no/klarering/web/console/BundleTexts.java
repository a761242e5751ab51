package no.klarering.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the texts of every group of pages. */
public abstract class BundleTexts {

    private final String bundle;
    private final int fewestAsked;

    /**
     * @param bundle its name
     * @param fewestAsked pages ask for more texts than this
     */
    protected BundleTexts(String bundle, int fewestAsked) {
        this.bundle = bundle;
        this.fewestAsked = fewestAsked;
    }

    /** Keys that pages ask for. */
    protected abstract Set<String> asked() throws IOException;

    @Test
    void bothLanguagesSayTheSameThings() {
        var bokmaal = texts("nb").keySet();

        var english = texts("en").keySet();

        assertThat(english).containsExactlyInAnyOrderElementsOf(bokmaal);
    }

    @Test
    void everyTextThatAPageAsksForIsThere() throws IOException {
        var asked = asked();

        var known = texts("nb").keySet();

        assertThat(asked).hasSizeGreaterThan(fewestAsked);
        assertThat(known).containsAll(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void everyTextWithPlacesCanBeFilled(String language) {
        var texts = texts(language);

        var filled =
                texts.keySet().stream()
                        .map(texts::getString)
                        .filter(text -> text.matches("(?s).*\\{[0-9].*"))
                        .map(text -> new MessageFormat(text, Locale.forLanguageTag(language)))
                        .map(format -> format.format(new Object[] {1, 2, 3}))
                        .toList();

        assertThat(filled).isNotEmpty().noneMatch(text -> text.contains("{"));
    }

    /** Keys with a group's name before those of an enumeration. */
    protected static Stream<String> named(String group, Enum<?>... values) {
        return Stream.of(values).map(value -> group + value.name());
    }

    protected final ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(bundle, Locale.forLanguageTag(language));
    }

    /** First groups of a pattern in all pages. */
    protected static Set<String> inPages(Pattern pattern) throws IOException {
        return found(
                Path.of("src/main/webapp"), file -> file.toString().endsWith(".xhtml"), pattern);
    }

    /** First groups of a pattern in some files below a folder. */
    protected static Set<String> found(Path root, Predicate<Path> which, Pattern pattern)
            throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(which).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
