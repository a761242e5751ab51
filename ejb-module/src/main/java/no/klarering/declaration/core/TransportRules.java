package no.klarering.declaration.core;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.declaration.Field;
import no.klarering.declaration.Header;
import no.klarering.declaration.Line;
import no.klarering.kernel.Problem;

/** Countries, means of transport and containers. */
final class TransportRules {

    private static final Set<String> NORWAY = Set.of("NO", "SJ");
    private static final Set<String> STORES_FROM_NORWAY = Set.of("0100", "0170");
    private static final String TRANSIT_TO_STORES = "8000";

    /** Four letters, the fourth U, J or Z, and seven digits (ISO 6346, check digit unchecked). */
    private static final Pattern CONTAINER = Pattern.compile("[A-Z]{3}[UJZ][0-9]{7}");

    private TransportRules() {}

    /** 9430: import names the country of dispatch. */
    static Stream<Problem> dispatchCountryIsGiven(Entry entry) {
        return Fault.unless(
                entry.header().dispatchCountry().isPresent(),
                "9430",
                Field.DISPATCH_COUNTRY.inHeader());
    }

    /**
     * 9430, 9433: export of goods that were never cleared (80, 81) names the country of dispatch;
     * other export must not.
     */
    static Stream<Problem> exportNamesDispatchOnlyInTransit(Entry entry) {
        var transit =
                entry.lines().stream()
                        .flatMap(l -> l.procedure().stream())
                        .anyMatch(p -> p.startsWith("80") || p.startsWith("81"));
        var given = entry.header().dispatchCountry().isPresent();
        return Fault.unless(
                transit == given, transit ? "9430" : "9433", Field.DISPATCH_COUNTRY.inHeader());
    }

    /** 9548: what comes from Norway or Svalbard is not imported from there. */
    static Stream<Problem> dispatchIsAbroad(Entry entry) {
        var abroad = entry.header().dispatchCountry().filter(NORWAY::contains).isEmpty();
        return Fault.unless(abroad, "9548", Field.DISPATCH_COUNTRY.inHeader());
    }

    /** 295: the country of dispatch exists. */
    static Stream<Problem> dispatchCountryExists(Entry entry) {
        return exists(entry, entry.header().dispatchCountry(), Field.DISPATCH_COUNTRY);
    }

    /** 295: the country of destination exists. */
    static Stream<Problem> destinationCountryExists(Entry entry) {
        return exists(entry, entry.header().destinationCountry(), Field.DESTINATION_COUNTRY);
    }

    /** 295: export names the country of destination. */
    static Stream<Problem> destinationCountryIsGiven(Entry entry) {
        return entry.header().destinationCountry().isPresent()
                ? Fault.none()
                : missing(Field.DESTINATION_COUNTRY);
    }

    /** 9431, 9432: ships' and aircraft stores go to Norway. */
    static Stream<Problem> storesGoToNorway(Entry entry) {
        var destination = entry.header().destinationCountry().orElse("");
        var procedures = entry.lines().stream().flatMap(l -> l.procedure().stream()).toList();
        var where = Field.DESTINATION_COUNTRY.inHeader();
        if (procedures.contains(TRANSIT_TO_STORES) && !NORWAY.contains(destination)) {
            return Fault.at(where, "9431");
        }
        var stores = procedures.stream().anyMatch(STORES_FROM_NORWAY::contains);
        return Fault.unless(!stores || destination.equals("NO"), "9432", where);
    }

    /** 295: the nationality of the means of transport is given and exists. */
    static Stream<Problem> nationalityExists(Entry entry) {
        var nationality = entry.header().transport().flatMap(Header.Transport::nationality);
        return nationality.isEmpty()
                ? missing(Field.TRANSPORT_NATIONALITY)
                : exists(entry, nationality, Field.TRANSPORT_NATIONALITY);
    }

    /** 8027: the mode of transport is given and in the list. */
    static Stream<Problem> modeIsKnown(Entry entry) {
        var mode =
                entry.header()
                        .transport()
                        .flatMap(Header.Transport::mode)
                        .filter(m -> entry.inForce(CodeListName.TRANSPORT_MODE, m));
        return Fault.unless(mode.isPresent(), "8027", Field.TRANSPORT_MODE.inHeader());
    }

    /** 8027: whether the goods are in containers is said. */
    static Stream<Problem> containerIndicatorIsGiven(Entry entry) {
        return Fault.unless(
                entry.header().containerised().isPresent(),
                "8027",
                Field.CONTAINER_INDICATOR.inHeader());
    }

    /** 9540: no container numbers when box 19 says that there are no containers. */
    static Stream<Problem> noContainerOutsideContainers(Entry entry, Line line) {
        var denied = entry.header().containerised().filter(c -> !c).isPresent();
        return Fault.unless(
                !denied || line.containers().isEmpty(),
                "9540",
                Field.CONTAINER.inLine(line.item()));
    }

    /** 9541: a container number on every line when box 19 says that there are containers. */
    static Stream<Problem> containerOnEveryLine(Entry entry, Line line) {
        var claimed = entry.header().containerised().filter(c -> c).isPresent();
        return Fault.unless(
                !claimed || !line.containers().isEmpty(),
                "9541",
                Field.CONTAINER.inLine(line.item()));
    }

    /** 9542: container numbers have their form; blanks and hyphens do not count. */
    static Stream<Problem> containerNumbersHaveTheirForm(Entry entry, Line line) {
        return line.containers().stream()
                .filter(c -> !CONTAINER.matcher(c.replaceAll("[ -]", "")).matches())
                .limit(1)
                .flatMap(
                        c ->
                                Fault.at(
                                        Field.CONTAINER.inLine(line.item()),
                                        "9542",
                                        Map.of("declared", c)));
    }

    private static Stream<Problem> exists(Entry entry, Optional<String> country, Field field) {
        return country.stream()
                .filter(c -> !entry.inForce(CodeListName.COUNTRY, c))
                .flatMap(c -> Fault.at(field.inHeader(), "295", Map.of("declared", c)));
    }

    private static Stream<Problem> missing(Field field) {
        return Fault.at(field.inHeader(), "295", Map.of("declared", Fault.NOTHING));
    }
}
