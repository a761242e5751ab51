package no.klarering.web.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.declaration.DeclarationState;
import no.klarering.messaging.ControlAction;
import no.klarering.messaging.InterchangeIntake;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.ResponseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerTextsTest {

    private static final Pattern SAID =
            Pattern.compile("\\bb\\.say\\('([A-Za-z._]*[A-Za-z])'(?!\\.concat)");

    @Test
    void bothLanguagesSayTheSameThings() {
        var bokmaal = texts("nb").keySet();

        var english = texts("en").keySet();

        assertThat(english).containsExactlyInAnyOrderElementsOf(bokmaal);
    }

    @Test
    void everyTextThatAPageAsksForIsThere() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                SAID.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> asked.add(found.group(1)));
            }
        }

        var known = texts("nb").keySet();

        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(known).containsAll(asked);
    }

    @Test
    void everyStateReplyAndRefusalHasItsWords() {
        var names =
                Stream.of(
                                named("next.", DeclarationState.values()),
                                named("taken.", InterchangeState.values()),
                                Stream.of(ResponseKind.values())
                                        .map(kind -> "reply.CUSRES." + kind.function()),
                                Stream.of("reply.CUSDEC"),
                                Stream.of(ControlAction.values())
                                        .map(action -> "reply.GIS." + action.code()),
                                Stream.of(
                                                InterchangeIntake.NotYourAddress.class,
                                                InterchangeIntake.NothingSent.class,
                                                InterchangeIntake.NotNow.class)
                                        .map(each -> "check.fault." + each.getSimpleName()))
                        .flatMap(all -> all)
                        .toList();

        var known = texts("en").keySet();

        assertThat(known).containsAll(names);
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

    private static Stream<String> named(String group, Enum<?>... values) {
        return Stream.of(values).map(value -> group + value.name());
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(BrokerWording.BUNDLE, Locale.forLanguageTag(language));
    }
}
