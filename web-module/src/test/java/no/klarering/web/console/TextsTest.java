package no.klarering.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.border.AboardState;
import no.klarering.border.BorderReason;
import no.klarering.border.Selection;
import no.klarering.border.Signal;
import no.klarering.border.TransportState;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.declaration.DeclarationState;
import no.klarering.document.DocumentType;
import no.klarering.messaging.Channel;
import no.klarering.messaging.InterchangeState;
import no.klarering.movement.Camera;
import no.klarering.movement.IncompleteReason;
import no.klarering.risk.Lane;
import no.klarering.voec.TreffAnswer;
import no.klarering.web.board.BorderWords;
import no.klarering.web.board.Deed;
import org.junit.jupiter.api.Test;

class TextsTest extends BundleTexts {

    private static final Pattern SAID =
            Pattern.compile("t\\.say\\('([A-Za-z._]*[A-Za-z])'(?!\\.concat)");
    private static final Pattern SAID_IN_CODE = Pattern.compile("\\.say\\(\\s*\"([A-Za-z._]+)\"");

    private static final UnaryOperator<String> WHAT = key -> key + ".what";

    TextsTest() {
        super(Wording.BUNDLE, 150);
    }

    @Override
    protected Set<String> asked() throws IOException {
        var asked = new TreeSet<String>();
        asked.addAll(found(Path.of("src/main/webapp"), f -> isOurs(f, ".xhtml"), SAID));
        asked.addAll(found(Path.of("src/main/java"), f -> isOurs(f, ".java"), SAID_IN_CODE));
        return asked;
    }

    @Test
    void everyStateLaneChannelAndActionHasItsWord() {
        var names =
                Stream.of(
                                named("state.", DeclarationState.values()),
                                named("lane.", Lane.values()),
                                named("channel.", Channel.values()),
                                named("interchange.state.", InterchangeState.values()),
                                named("action.", OfficerAction.values()),
                                named("document.type.", DocumentType.values()),
                                named("treff.answer.", TreffAnswer.values()),
                                named("key.", OfficerAction.values()),
                                named("done.", OfficerAction.values()),
                                named("order.confirm.", OfficerAction.values()),
                                named("transport.", TransportState.values()),
                                named("light.", Signal.values()),
                                named("camera.", Camera.values()),
                                named("selection.", Selection.values()),
                                named("why.", BorderReason.values()),
                                named("why.", IncompleteReason.values()),
                                named("deed.", Deed.values()),
                                named("deed.key.", Deed.values()),
                                named("deed.undo.", Deed.values()),
                                named("lorry.done.", Deed.values()),
                                named("house.", AboardState.values()),
                                named("transport.", TransportState.values()).map(WHAT),
                                named("house.", AboardState.values()).map(WHAT),
                                new BorderWords()
                                        .puzzles().stream()
                                                .map(reason -> "why." + reason.name())
                                                .map(WHAT))
                        .flatMap(s -> s)
                        .toList();

        var known = texts("en").keySet();

        assertThat(known).containsAll(names);
    }

    /** The pages of brokers have a bundle of their own. */
    private static boolean isOurs(Path file, String ending) {
        return file.toString().endsWith(ending) && !file.getParent().endsWith("broker");
    }
}
