package no.klarering.web.digitoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.movement.DriverLanguage;
import no.klarering.movement.TransportTree.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DriverPageTextsTest {

    private static final Pattern SAID =
            Pattern.compile("\\bd\\.say\\('([A-Za-z._]*[A-Za-z])'(?!\\.concat)");

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameThings(DriverLanguage language) {
        var english = DriverWording.texts(DriverLanguage.EN).keySet();

        var texts = DriverWording.texts(language);

        assertThat(texts.getLocale()).isEqualTo(Locale.forLanguageTag(language.code()));
        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(english);
    }

    @Test
    void everyTextThatThePageAsksForIsThere() throws IOException {
        var asked = new TreeSet<String>();
        for (var page : new String[] {"digitoll/driver.xhtml", "WEB-INF/frames/driver.xhtml"}) {
            SAID.matcher(Files.readString(Path.of("src/main/webapp", page)))
                    .results()
                    .forEach(found -> asked.add(found.group(1)));
        }
        Stream.of(Gap.Kind.values()).forEach(kind -> asked.add("gap." + kind));

        var known = DriverWording.texts(DriverLanguage.LT).keySet();

        assertThat(asked).hasSizeGreaterThan(25);
        assertThat(known).containsAll(asked);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextWithPlacesCanBeFilled(DriverLanguage language) {
        var texts = DriverWording.texts(language);

        var filled =
                texts.keySet().stream()
                        .map(texts::getString)
                        .filter(text -> text.contains("{"))
                        .map(text -> new MessageFormat(text, Locale.forLanguageTag("nb")))
                        .map(format -> format.format(new Object[] {2}))
                        .toList();

        assertThat(filled).hasSizeGreaterThan(5).allMatch(text -> text.contains("2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl-PL,pl;q=0.9,en;q=0.8 | PL",
                "fi-FI,fi;q=0.9,sv;q=0.8 | SV",
                "no | NB",
                "nn-NO | NB",
                "lt | LT",
                "fi | EN",
                "en-GB,de;q=0.5 | EN",
                "' ' | EN",
                "* | EN",
                ";;; | EN"
            })
    void speaksTheFirstOfTheBrowsersLanguagesThatItKnows(String header, DriverLanguage expected) {
        var language = DriverWording.asked(header);

        assertThat(language).isEqualTo(expected);
    }
}
