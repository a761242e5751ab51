package no.klarering.edi;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import no.klarering.house.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EdiHouseTest {

    private static final JavaClasses HOUSE = HouseRules.classesOfTheHouse();

    @TestFactory
    Stream<DynamicTest> holdsTheModuleToEachRule() {
        return HouseRules.ours().all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check(rule.getValue())));
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
