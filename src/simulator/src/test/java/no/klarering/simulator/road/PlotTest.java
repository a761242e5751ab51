package no.klarering.simulator.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.klarering.simulator.plan.Day;
import no.klarering.simulator.plan.Ending;
import no.klarering.simulator.plan.Interchange;
import no.klarering.simulator.plan.Organisation;
import no.klarering.simulator.plan.Run;
import no.klarering.simulator.plan.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PlotTest {

    private static final Run RUN = new Run(Instant.parse("2026-10-05T05:40:00Z"));

    private final Tally tally = new Tally();

    /** All lorries of a day that this befalls. */
    private void play(Story story, Customs customs) {
        var day = Day.of(1, 60, RUN);
        var company = new Company(customs, Pace.none(), tally, RUN.mark());
        IntStream.range(0, day.lorries())
                .mapToObj(day::lorry)
                .filter(lorry -> lorry.story() == story)
                .forEach(company::play);
    }

    @ParameterizedTest
    @EnumSource
    void everyStoryEndsAsItMust(Story story) {
        play(story, new PaperCustoms());

        assertThat(tally.texts()).isEmpty();
        assertThat(tally.ended(List.of(story.ending()))).isPositive();
        assertThat(tally.leftSoFar() > 0)
                .isEqualTo(
                        story.ending() == Ending.NEVER_STOPPED || story.ending() == Ending.CURED);
        if (story.ending() == Ending.NEVER_STOPPED) {
            assertThat(tally.greenAtOnceSoFar()).isEqualTo(tally.arrivedSoFar());
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"COMPLETE_IN_TIME", "DECLARATION_HELD", "TWO_JOURNEYS", "LEFT_ON_RED"})
    void waitsForStatesUntilTheyMayHaveMovedAndThenAsksOnce(Story story) {
        var moved = new AtomicInteger();
        var asked = new AtomicInteger();
        play(
                story,
                new PaperCustoms() {
                    private boolean waited;

                    @Override
                    public boolean mayHaveMoved(Interchange interchange) {
                        waited = !waited;
                        moved.addAndGet(waited ? 0 : 1);
                        return !waited;
                    }

                    @Override
                    public Optional<List<String>> states(Organisation sender, String interchange) {
                        asked.incrementAndGet();
                        return super.states(sender, interchange);
                    }
                });

        assertThat(tally.texts()).isEmpty();
        assertThat(moved).hasPositiveValue();
        var ofNow = story == Story.TWO_JOURNEYS || story == Story.LEFT_ON_RED ? moved.get() : 0;
        assertThat(asked).hasValue(moved.get() + ofNow);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {
                "COMPLETE_IN_TIME",
                "DECLARATION_AFTER_ITS_HOUSE",
                "TRACTOR_CHANGED",
                "IN_SEEN_TWICE",
                "OUT_SEEN_TWICE",
                "TWO_JOURNEYS",
                "NEVER_COMES"
            })
    void isNotContentWithALightThatIsAlwaysGreen(Story story) {
        play(
                story,
                new PaperCustoms() {
                    @Override
                    public Light tell(Sighting sighting) {
                        return new Light(true, Optional.empty(), List.of());
                    }
                });

        assertThat(tally.texts()).isNotEmpty().allMatch(text -> text.contains("had to be red"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"COMPLETE_IN_TIME", "TRACTOR_CHANGED", "IN_SEEN_TWICE", "TWO_JOURNEYS"})
    void isNotContentWithALightThatIsAlwaysRed(Story story) {
        play(
                story,
                new PaperCustoms() {
                    @Override
                    public Light tell(Sighting sighting) {
                        return new Light(false, Optional.empty(), List.of("UNKNOWN_PLATE"));
                    }
                });

        assertThat(tally.texts()).isNotEmpty().allMatch(text -> text.contains("had to be green"));
        assertThat(tally.leftSoFar()).isZero();
    }

    @Test
    void isNotContentWithAnAnswerThatChanges() {
        play(
                Story.OUT_SEEN_TWICE,
                new PaperCustoms() {
                    private int answers;

                    @Override
                    public Light tell(Sighting sighting) {
                        answers++;
                        var light = super.tell(sighting);
                        return new Light(
                                light.green(), Optional.of("MRN-" + answers), light.reasons());
                    }
                });

        assertThat(tally.texts()).isNotEmpty().allMatch(text -> text.contains("The same sighting"));
    }
}
