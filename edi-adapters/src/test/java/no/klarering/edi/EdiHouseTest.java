package no.klarering.edi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.Dependent;
import java.util.stream.Stream;
import no.klarering.house.HouseRules;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EdiHouseTest {

    private static final JavaClasses HOUSE = HouseRules.classesOfTheHouse();

    @TestFactory
    Stream<DynamicTest> holdsTheModuleToEachRule() {
        return HouseRules.ours().all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check(rule.getValue())));
    }

    /** The server may be busy when the channels open for the first time; then they try again. */
    @Test
    void everyTryToOpenTheChannelsHasBuildersOfItsOwn() {
        check(
                classes()
                        .that()
                        .areAssignableTo(RouteBuilder.class)
                        .should()
                        .beAnnotatedWith(Dependent.class)
                        .because("a builder that failed is not configured again and has no route"));
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
