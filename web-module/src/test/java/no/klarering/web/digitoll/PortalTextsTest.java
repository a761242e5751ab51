package no.klarering.web.digitoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.border.Routing;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.MovementAction;
import no.klarering.movement.MovementIntake;
import no.klarering.movement.MovementKind;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.TransportTree.Gap;
import no.klarering.web.console.BundleTexts;
import org.junit.jupiter.api.Test;

class PortalTextsTest extends BundleTexts {

    private static final Pattern SAID =
            Pattern.compile("\\bp\\.say\\('([A-Za-z._]*[A-Za-z])'(?!\\.concat)");

    PortalTextsTest() {
        super(PortalWording.BUNDLE, 60);
    }

    @Override
    protected Set<String> asked() throws IOException {
        return inPages(SAID);
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
}
