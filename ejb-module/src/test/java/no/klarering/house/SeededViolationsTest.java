package no.klarering.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SeededViolationsTest {

    private static final String SEEDED = "no.klarering.house.seeded";
    private static final JavaClasses BADLY_BUILT = new ClassFileImporter().importPackages(SEEDED);

    private static final Map<String, String> WHERE =
            Map.ofEntries(
                    Map.entry("capabilities use only what they declare", "bad"),
                    Map.entry("capabilities meet by their doors", "OtherSecret"),
                    Map.entry("capabilities have no cycles", "Cycle"),
                    Map.entry("every package is of a capability", "Stray"),
                    Map.entry("doors and cores are plain Java", "CoreWithJpa"),
                    Map.entry("adapters use doors", "PageOnCore"),
                    Map.entry("service and store do not know each other: service", "BadDesk"),
                    Map.entry("service and store do not know each other: store", "StoreOnService"),
                    Map.entry("nothing inside knows the adapters", "CoreWithJpa"),
                    Map.entry("rows are rows", "Misnamed"),
                    Map.entry("session beans serve", "MisplacedBean"),
                    Map.entry("session beans are made whole", "BadDesk"),
                    Map.entry("services get what they need when they are made", "BadDesk"),
                    Map.entry("only stores hold an entity manager", "CoreWithJpa"),
                    Map.entry("Faces only in web", "RouteWithFaces"),
                    Map.entry("Camel, Smooks and JMS only in edi", "PageOnCore"),
                    Map.entry("time comes in as a fact", "BadDesk"),
                    Map.entry("one place makes the clock", "BadDesk"),
                    Map.entry("names say what it is for", "StringUtils"),
                    Map.entry("nothing prints", "BadDesk"),
                    Map.entry("failures have a name", "BadDesk"),
                    Map.entry("Jakarta, not javax", "RouteWithFaces"),
                    Map.entry("nothing is looked up by name", "BadDesk"),
                    Map.entry("no class knows its wrapping", "BadDesk"));

    @TestFactory
    Stream<DynamicTest> findsTheViolationOfEachRule() {
        return new HouseRules(SEEDED)
                .all().entrySet().stream()
                        .map(
                                rule ->
                                        DynamicTest.dynamicTest(
                                                rule.getKey(),
                                                () -> finds(rule.getKey(), rule.getValue())));
    }

    @Test
    void knowsAViolationOfEveryRule() {
        assertThat(new HouseRules(SEEDED).all().keySet())
                .containsExactlyInAnyOrderElementsOf(WHERE.keySet());
    }

    private static void finds(String name, ArchRule rule) {
        var result = rule.evaluate(BADLY_BUILT);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(WHERE.get(name));
    }
}
