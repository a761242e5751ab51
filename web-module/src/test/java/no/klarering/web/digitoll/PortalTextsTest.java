package no.klarering.web.digitoll;

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
import no.klarering.border.Routing;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.MovementAction;
import no.klarering.movement.MovementIntake;
import no.klarering.movement.MovementKind;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.TransportTree.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalTextsTest {

    private static final Pattern SAID =
            Pattern.compile("\\bp\\.say\\('([A-Za-z._]*[A-Za-z])'(?!\\.concat)");

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
    void everyKindModeGapReasonAndRefusalHasItsWords() {
        var names =
                Stream.of(
                                named("kind.", MovementKind.values()),
                                named("mode.", TrafficMode.values()),
                                named("action.", MovementAction.values()),
                                named("gap.", Gap.Kind.values()),
                                named("reason.", IncompleteReason.values()),
                                named("routing.", Routing.Code.values()),
                                named("routing.", Routing.Location.values()),
                                PassageTest.everyVehicle().map(v -> Passage.of(v).word()),
                                Stream.of(
                                                MovementIntake.NotYours.class,
                                                MovementIntake.NoSuchMessage.class,
                                                MovementIntake.KeyUsedForAnother.class,
                                                MovementIntake.TooMany.class,
                                                MovementIntake.NotNow.class)
                                        .map(each -> "link.fault." + each.getSimpleName()))
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
        return ResourceBundle.getBundle(PortalWording.BUNDLE, Locale.forLanguageTag(language));
    }
}
