package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.klarering.testing.Figures;

/**
 * What a storm has left of journeys: every promise held against what is kept.
 *
 * @param over journeys that left on green
 * @param lights answers that cameras were given
 * @param red how often each reason was told
 * @param notOver a sentence for each journey that did not
 * @param submissions for each message that has no result, or comes again as another
 * @param changed for each observation that is answered otherwise when it comes again
 * @param notEntered for each that left on green and has not entered
 * @param signals for each house that has not exactly one signal to enter
 * @param releases for each declaration that is not released exactly once
 */
record JourneyReckoning(
        int over,
        int lights,
        Map<String, Long> red,
        List<String> notOver,
        List<String> submissions,
        List<String> changed,
        List<String> notEntered,
        List<String> signals,
        List<String> releases) {

    void show(Figures figures) {
        figures.atLeast("journeys", over, 1);
        figures.measured("lights shown", lights, "");
        red.forEach((reason, times) -> figures.measured("red: " + reason, times, ""));
        figures.exactly("journeys not over", notOver.size(), 0);
        figures.exactly("submissions without one result", submissions.size(), 0);
        figures.exactly("observations answered otherwise", changed.size(), 0);
        figures.exactly("green and not entered", notEntered.size(), 0);
        figures.exactly("houses without one signal to enter", signals.size(), 0);
        figures.exactly("declarations not released once", releases.size(), 0);
    }

    void mustBeEven() {
        assertThat(notOver).as("journeys not over").isEmpty();
        assertThat(submissions).as("submissions without one result").isEmpty();
        assertThat(changed).as("observations answered otherwise").isEmpty();
        assertThat(notEntered).as("green and not entered").isEmpty();
        assertThat(signals).as("houses without one signal to enter").isEmpty();
        assertThat(releases).as("declarations not released once").isEmpty();
        assertThat(over).as("journeys").isPositive();
    }
}
