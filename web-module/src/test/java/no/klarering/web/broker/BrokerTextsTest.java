package no.klarering.web.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.declaration.DeclarationState;
import no.klarering.messaging.ControlAction;
import no.klarering.messaging.InterchangeIntake;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.ResponseKind;
import no.klarering.web.console.BundleTexts;
import org.junit.jupiter.api.Test;

class BrokerTextsTest extends BundleTexts {

    private static final Pattern SAID =
            Pattern.compile("\\bb\\.say\\('([A-Za-z._]*[A-Za-z])'(?!\\.concat)");

    BrokerTextsTest() {
        super(BrokerWording.BUNDLE, 60);
    }

    @Override
    protected Set<String> asked() throws IOException {
        return inPages(SAID);
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
}
