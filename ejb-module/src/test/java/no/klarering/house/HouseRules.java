package no.klarering.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.Capability;

/**
 * How the house is built, for whoever adds to it: which room may know which, and what is never
 * done. Each module holds its own class path to these; a twin test feeds every rule a violation, so
 * that none passes because it looks at nothing.
 *
 * @param root the root package; another one than ours only for the seeded violations
 */
public record HouseRules(String root) {

    private static final Set<Class<?>> TIMES =
            Set.of(
                    Instant.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    OffsetDateTime.class,
                    ZonedDateTime.class);

    /** The rules of this house. */
    public static HouseRules ours() {
        return new HouseRules("no.klarering");
    }

    /** The classes of the house on this class path, without tests. */
    public static JavaClasses classesOfTheHouse() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(
                        location ->
                                !location.contains("tests.jar") && !location.contains("/house/"))
                .importPackages("no.klarering");
    }

    /** Holds classes to every rule. */
    public void check(JavaClasses classes) {
        all().values().forEach(rule -> rule.check(classes));
    }

    /** Every rule by its name. */
    public Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("capabilities use only what they declare", onlyDeclaredUse());
        rules.put("capabilities meet by their doors", onlyByTheDoor());
        rules.put(
                "capabilities have no cycles",
                modules().definedByAnnotation(Capability.class).should().beFreeOfCycles());
        rules.put("every package is of a capability", everyPackageOfACapability());
        rules.put("doors and cores are plain Java", plainJava());
        rules.put(
                "adapters use doors",
                noClasses()
                        .that()
                        .resideInAnyPackage(web(), edi())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(core(), service(), store()));
        rules.put(
                "service and store do not know each other: service",
                noClasses()
                        .that()
                        .resideInAPackage(service())
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(store()));
        rules.put(
                "service and store do not know each other: store",
                noClasses()
                        .that()
                        .resideInAPackage(store())
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(service()));
        rules.put(
                "nothing inside knows the adapters",
                noClasses()
                        .that(areInside())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(web(), edi()));
        rules.put(
                "rows are rows",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .resideInAPackage(store())
                        .andShould()
                        .haveSimpleNameEndingWith("Row")
                        .andShould()
                        .bePackagePrivate());
        rules.put(
                "session beans serve",
                classes()
                        .that()
                        .areAnnotatedWith(Stateless.class)
                        .should()
                        .resideInAPackage(service())
                        .andShould()
                        .bePublic());
        rules.put(
                "session beans are made whole",
                classes()
                        .that()
                        .areAnnotatedWith(Stateless.class)
                        .should(setNoFieldOutsideConstructors()));
        rules.put(
                "services get what they need when they are made",
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(service())
                        .should()
                        .beAnnotatedWith(Inject.class));
        rules.put(
                "only stores hold an entity manager",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(store())
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(EntityManager.class));
        rules.put(
                "Faces only in web",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(web())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.faces..", "org.primefaces..", "org.omnifaces.."));
        rules.put(
                "Camel, Smooks and JMS only in edi",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(edi())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.apache.camel..",
                                "org.smooks..",
                                "jakarta.jms..",
                                "org.apache.activemq.."));
        rules.put(
                "time comes in as a fact",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .callMethodWhere(asksTheTime()));
        rules.put(
                "one place makes the clock",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".operations.service..")
                        .should()
                        .callMethodWhere(makesAClock()));
        rules.put(
                "names say what it is for",
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO)$"));
        rules.put(
                "nothing prints",
                noClasses()
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(Throwable.class, "printStackTrace"));
        rules.put(
                "failures have a name",
                noClasses()
                        .that(areNoExceptions())
                        .should()
                        .callConstructorWhere(makesABareException()));
        rules.put(
                "Jakarta, not javax",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javax.annotation..",
                                "javax.ejb..",
                                "javax.enterprise..",
                                "javax.faces..",
                                "javax.inject..",
                                "javax.jms..",
                                "javax.json..",
                                "javax.persistence..",
                                "javax.servlet..",
                                "javax.transaction..",
                                "javax.validation..",
                                "javax.ws.."));
        rules.put(
                "nothing is looked up by name",
                noClasses().should().dependOnClassesThat().resideInAPackage("javax.naming.."));
        rules.put("no class knows its wrapping", noFields().should(beAResourceOfAWrapping()));
        // Not every module has something for every rule; the seeded violations show that each looks
        // at something.
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private ArchRule onlyDeclaredUse() {
        return modules()
                .definedByAnnotation(Capability.class)
                .should()
                .respectTheirAllowedDependenciesDeclaredIn(
                        "mayUse", consideringOnlyDependenciesInAnyPackage(root + ".."))
                .ignoreDependency(alwaysTrue(), equivalentTo(Capability.class));
    }

    private ArchRule onlyByTheDoor() {
        return modules()
                .definedByAnnotation(Capability.class)
                .should()
                .onlyDependOnEachOtherThroughPackagesDeclaredIn("doors")
                .ignoreDependency(alwaysTrue(), equivalentTo(Capability.class));
    }

    private ArchRule everyPackageOfACapability() {
        return classes().that(areInside()).should(liveUnderACapability());
    }

    private ArchRule plainJava() {
        return classes()
                .that()
                .resideInAnyPackage(door(), core())
                .should()
                .onlyDependOnClassesThat(
                        JavaClass.Predicates.resideInAnyPackage(
                                "java..", door(), core(), "no.klarering.kernel"));
    }

    private String door() {
        return root + ".*";
    }

    private String core() {
        return root + ".*.core..";
    }

    private String service() {
        return root + ".*.service..";
    }

    private String store() {
        return root + ".*.store..";
    }

    private String web() {
        return root + ".web..";
    }

    private String edi() {
        return root + ".edi..";
    }

    private DescribedPredicate<JavaClass> areInside() {
        return JavaClass.Predicates.resideInAPackage(root + "..")
                .and(JavaClass.Predicates.resideOutsideOfPackages(web(), edi()))
                .as("are inside");
    }

    private static DescribedPredicate<JavaClass> areNoExceptions() {
        return describe("are no exceptions", type -> !type.isAssignableTo(Throwable.class));
    }

    private static DescribedPredicate<JavaConstructorCall> makesABareException() {
        return describe(
                "makes a bare exception",
                call ->
                        call.getTargetOwner().isEquivalentTo(RuntimeException.class)
                                || call.getTargetOwner().isEquivalentTo(Exception.class));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheTime() {
        return describe(
                "asks the system for the time",
                call ->
                        call.getName().equals("now")
                                && TIMES.stream()
                                        .anyMatch(
                                                type -> call.getTargetOwner().isEquivalentTo(type))
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static DescribedPredicate<JavaCall<?>> makesAClock() {
        return describe(
                "makes a clock of the system's",
                call ->
                        call.getTargetOwner().isEquivalentTo(Clock.class)
                                        && call.getName().startsWith("system")
                                || call.getTargetOwner().isEquivalentTo(System.class)
                                        && call.getName().equals("currentTimeMillis"));
    }

    private static ArchCondition<JavaClass> liveUnderACapability() {
        return new ArchCondition<>("live under a capability") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var declared = false;
                for (var place = Optional.of(type.getPackage());
                        place.isPresent() && !declared;
                        place = place.get().getParent()) {
                    declared = place.get().isAnnotatedWith(Capability.class);
                }
                events.add(
                        new SimpleConditionEvent(
                                type, declared, type.getName() + " has no capability above it"));
            }
        };
    }

    private static ArchCondition<JavaClass> setNoFieldOutsideConstructors() {
        return new ArchCondition<>("set no field outside the constructors") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                        .filter(access -> access.getTargetOwner().equals(type))
                        .filter(access -> !access.getOrigin().isConstructor())
                        .filter(access -> !access.getOrigin().getName().equals("<clinit>"))
                        .map(JavaAccess::getDescription)
                        .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
            }
        };
    }

    private static ArchCondition<JavaField> beAResourceOfAWrapping() {
        return new ArchCondition<>("be looked up by a name that only one wrapping has") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var bound =
                        field.isAnnotatedWith(Resource.class)
                                && field.getAnnotationOfType(Resource.class)
                                        .lookup()
                                        .matches("java:(app|global)/.*");
                events.add(
                        new SimpleConditionEvent(
                                field,
                                bound,
                                field.getFullName() + " is looked up by java:app or java:global"));
            }
        };
    }
}
