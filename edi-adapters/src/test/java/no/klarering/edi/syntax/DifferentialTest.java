package no.klarering.edi.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import no.klarering.edi.legal.LegalInterchange;
import no.klarering.edi.syntax.Opinions.Verdict;
import no.klarering.testing.GoldenInput;
import no.klarering.testing.WoundedInterchanges;
import org.junit.jupiter.api.Test;

/**
 * StAEDI agrees with our reader on what is well-formed, and on every value in it. Where they
 * differ, {@link Verdict} says why.
 */
class DifferentialTest {

    private static final int LEGAL = 600;
    private static final int WOUNDED = 5_000;
    private static final int LONGEST = 20_000;
    private static final long SEED = Long.getLong("fuzz.seed", 902);

    @Test
    void bothTakeWhatTheTablesAllow() {
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (long number = 0; number < LEGAL; number++) {
            var legal = LegalInterchange.number(number, true);

            var opinions = Opinions.on(legal.bytes(), legal.text());

            var verdict = opinions.verdict('?');
            assertThat(verdict)
                    .as("number %d\n%s\n%s", number, legal.text(), opinions.theirs())
                    .isIn(Verdict.BOTH_TAKE_IT, Verdict.RELEASED_IN_THE_ENVELOPE);
            verdicts.merge(verdict, 1, Integer::sum);
        }
        assertThat(verdicts.get(Verdict.BOTH_TAKE_IT)).isGreaterThan(LEGAL / 4);
    }

    @Test
    void bothFindFaultWithTheSame() {
        var wounded = new WoundedInterchanges(GoldenInput.interchanges(), SEED);
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        for (long number = 0; number < WOUNDED; number++) {
            var one = wounded.number(number);
            if (one.text().length() < LONGEST) {
                var opinions = Opinions.on(one.bytes(), one.text());

                var verdict = opinions.verdict('?');
                assertThat(verdict)
                        .as("%s\n%s\n%s\n%s", one, opinions.ours(), opinions.theirs(), one.text())
                        .isNotEqualTo(Verdict.UNEXPLAINED);
                verdicts.merge(verdict, 1, Integer::sum);
            }
        }
        assertThat(differing(verdicts)).isLessThan(WOUNDED / 10);
    }

    private static int differing(Map<Verdict, Integer> verdicts) {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getKey() != Verdict.BOTH_TAKE_IT)
                .filter(entry -> entry.getKey() != Verdict.BOTH_FIND_FAULT)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
