package no.klarering.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.declaration.DeclarationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFilterTest {

    private static final Set<DeclarationState> USUAL = Set.of(DeclarationState.MANUAL);

    @Test
    void asksForTheUsualStatesWhenTheAddressNamesNone() {
        var filter = filter(Map.of());

        var query = filter.query(USUAL, "WAITING");

        assertThat(query.states()).containsExactly(DeclarationState.MANUAL);
        assertThat(query.order()).isEqualTo("WAITING");
        assertThat(query.offset()).isZero();
        assertThat(query.words()).isEmpty();
    }

    @Test
    void readsEveryConditionFromTheAddress() {
        var filter =
                filter(
                        Map.of(
                                "q", " fjord ",
                                "state", "RELEASED",
                                "lane", "GREEN",
                                "office", "441002",
                                "order", "VALUE",
                                "page", "3"));

        var query = filter.query(USUAL, "WAITING");

        assertThat(query.words()).contains("fjord");
        assertThat(query.states()).containsExactly(DeclarationState.RELEASED);
        assertThat(query.lanes()).containsExactly("GREEN");
        assertThat(query.office()).contains("441002");
        assertThat(query.order()).isEqualTo("VALUE");
        assertThat(query.offset()).isEqualTo(2 * ListFilter.PAGE_SIZE);
    }

    @Test
    void asksForWhatMayBeDeclaredTwice() {
        assertThat(filter(Map.of("double", "open")).isDoubled()).isTrue();
        assertThat(filter(Map.of("double", "x")).isDoubled()).isFalse();
        assertThat(filter(Map.of("double", "open")).with("q", "fjord"))
                .isEqualTo("/console/?double=open&q=fjord");
    }

    @Test
    void keepsTheOtherFiltersAndBeginsAnewWhenOneIsChanged() {
        var filter = filter(Map.of("q", "a&b", "page", "4"));

        var address = filter.with("state", "MANUAL");

        assertThat(address).isEqualTo("/console/?q=a%26b&state=MANUAL");
    }

    @Test
    void leavesOutAFilterThatIsCleared() {
        var filter = filter(Map.of("state", "MANUAL"));

        var address = filter.with("state", "");

        assertThat(address).isEqualTo("/console/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999999999", ""})
    void showsTheFirstPageForANumberThatIsNone(String page) {
        var filter = filter(Map.of("page", page));

        var shown = filter.page();

        assertThat(shown).isEqualTo(1);
    }

    private static ListFilter filter(Map<String, String> given) {
        var parameters =
                given.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> new String[] {e.getValue()}));
        return ListFilter.read("/console/", parameters);
    }
}
