package no.klarering.simulator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayTest {

    private static final Run RUN = new Run(Instant.parse("2026-10-05T05:40:00Z"));
    private static final Run NEXT_RUN = new Run(Instant.parse("2026-10-05T05:40:01Z"));

    private static List<Lorry> lorries(Day day) {
        return IntStream.range(0, day.lorries()).mapToObj(day::lorry).toList();
    }

    @Test
    void theSameSeedMakesTheSameDay() {
        assertThat(lorries(Day.of(7, 200, RUN))).isEqualTo(lorries(Day.of(7, 200, RUN)));
    }

    @Test
    void anotherSeedMakesAnotherDay() {
        assertThat(lorries(Day.of(8, 200, RUN))).isNotEqualTo(lorries(Day.of(7, 200, RUN)));
    }

    @Test
    void keepsTheSharesOfStories() {
        var met =
                lorries(Day.of(1, 10_000, RUN)).stream()
                        .collect(Collectors.groupingBy(Lorry::story, Collectors.counting()));

        for (var story : Story.values()) {
            assertThat(met.get(story) / 100.0)
                    .as(story.name())
                    .isCloseTo(story.share(), within(0.1));
        }
    }

    @Test
    void meetsEveryStoryOnAShortDay() {
        var met = lorries(Day.of(1, 40, RUN)).stream().map(Lorry::story).toList();

        assertThat(met).contains(Story.values());
    }

    @Test
    void mostLorriesNeverStop() {
        var never = Story.ending(Ending.NEVER_STOPPED).stream().mapToDouble(Story::share).sum();

        assertThat(never).isBetween(85.0, 95.0);
    }

    @Test
    void between150And200ComeInTheFullestHour() {
        var perHour =
                lorries(Day.of(1, 1400, RUN)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        lorry -> lorry.arrives().toHours(), Collectors.counting()));

        assertThat(perHour.values()).allMatch(count -> count <= 200);
        assertThat(perHour.values()).anyMatch(count -> count >= 150);
    }

    @Test
    void everyNumberIsUsedOnceAlsoByTheNextRun() {
        var numbers = numbers(RUN);
        var all = new HashSet<>(numbers);

        all.addAll(numbers(NEXT_RUN));

        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(all).hasSize(2 * numbers.size());
    }

    private static List<String> numbers(Run run) {
        return lorries(Day.of(1, 300, run)).stream()
                .filter(lorry -> lorry.story() != Story.SELECTED)
                .flatMap(lorry -> lorry.load().houses().stream())
                .map(house -> house.waybill().number())
                .toList();
    }

    @Test
    void everyDeclarationHasANumberOfItsOwn() {
        var ids =
                lorries(Day.of(1, 1400, RUN)).stream()
                        .flatMap(lorry -> lorry.load().declarations().stream())
                        .map(Declaration::id)
                        .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.length() == 25);
    }

    @Test
    void aPlateThatIsMisreadIsNobodys() {
        var lorries = lorries(Day.of(1, 1400, RUN));
        var plates =
                lorries.stream()
                        .flatMap(lorry -> List.of(lorry.plate(), lorry.secondPlate()).stream())
                        .map(Plate::text)
                        .toList();

        var misread = lorries.stream().map(lorry -> lorry.plate().misread().text()).toList();

        assertThat(plates).doesNotHaveDuplicates().doesNotContainAnyElementsOf(misread);
    }

    @Test
    void aLorryWithoutAClockWaitsForNothing() {
        var year = Day.withoutClock(1, 1000, RUN);

        assertThat(lorries(year)).allMatch(lorry -> lorry.arrives().isZero());
        assertThat(lorries(year)).allMatch(lorry -> lorry.load().houses().size() <= 30);
        assertThat(lorries(year)).noneMatch(lorry -> lorry.story() == Story.HOUSE_LATE);
    }
}
