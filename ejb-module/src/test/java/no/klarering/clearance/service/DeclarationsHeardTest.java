package no.klarering.clearance.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.clearance.DeclarationsDecided;
import no.klarering.movement.AskingAgain;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.Mrn;
import org.junit.jupiter.api.Test;

class DeclarationsHeardTest {

    private static final Instant NOW = Instant.parse("2026-11-20T06:30:00Z");

    private final List<DeclarationReference> asked = new ArrayList<>();
    private int questions;
    private final List<DeclarationReference> seen = new ArrayList<>();
    private final DeclarationsHeard heard =
            new DeclarationsHeard(
                    new AskingAgain() {

                        @Override
                        public List<Mrn> due() {
                            return List.of();
                        }

                        @Override
                        public boolean ask(Mrn house) {
                            return false;
                        }

                        @Override
                        public void askNow(Set<DeclarationReference> declarations, Instant at) {
                            asked.addAll(declarations);
                            questions++;
                        }

                        @Override
                        public void lookAgain() {
                            throw new UnsupportedOperationException();
                        }
                    },
                    seen::add);

    private void hear(String... subjects) {
        var told = new DeclarationsDecided(Arrays.stream(subjects).map(this::accepted).toList());
        heard.hear(told);
        heard.seen(told);
    }

    private DeclarationDecided accepted(String subject) {
        return new DeclarationDecided(NOW, subject, "system", "DECLARATION_ACCEPTED", Map.of());
    }

    @Test
    void thoseThatNameTheDeclarationAreAskedAbout() {
        hear("31300010920261119000017");

        assertThat(asked)
                .containsExactly(
                        new DeclarationReference("313000109", LocalDate.of(2026, 11, 19), "17"));
        assertThat(seen).isEqualTo(asked);
    }

    @Test
    void allThatWereDecidedTogetherAreAskedAboutByOneQuestion() {
        hear("31300010920261119000017", "31300010920261119000018", "31300010920261119000017");

        assertThat(questions).isEqualTo(1);
        assertThat(asked)
                .extracting(DeclarationReference::sequence)
                .containsExactlyInAnyOrder("17", "18");
        assertThat(seen).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void aDeclarationWithANumberThatIsNoneIsNamedByNobody() {
        hear("31300010920240603\u00b00050901");

        assertThat(asked).isEmpty();
        assertThat(seen).isEmpty();
    }
}
