package no.klarering.movement.core;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.kernel.Problem;
import no.klarering.movement.Address;
import no.klarering.movement.Communication;
import no.klarering.movement.ConsignmentParty;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Place;
import no.klarering.movement.Representative;
import no.klarering.movement.TransportDocument;
import no.klarering.movement.TransportEquipment;
import no.klarering.movement.ValidationFacts;

/** Whether codes are in their lists, for the parts that several messages share. */
final class CodeRules {

    private static final Pattern UNLOCODE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");
    private static final Comparator<String> SHORT_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final ValidationFacts facts;

    CodeRules(ValidationFacts facts) {
        this.facts = facts;
    }

    private boolean inForce(CodeListName list, String code) {
        return facts.codes().inForce(list, code, facts.today());
    }

    Stream<Problem> listed(CodeListName list, String code, String path) {
        return inForce(list, code)
                ? Stream.empty()
                : Stream.of(MovementFault.CODE.at(path, Map.of("codes", codes(list))));
    }

    private String codes(CodeListName list) {
        return facts.codes().list(list).keySet().stream()
                .filter(code -> inForce(list, code))
                .sorted(SHORT_FIRST)
                .collect(Collectors.joining(", "));
    }

    Stream<Problem> country(String code, String path) {
        return inForce(CodeListName.COUNTRY, code)
                ? Stream.empty()
                : Stream.of(MovementFault.COUNTRY.at(path));
    }

    Stream<Problem> office(String code, String path) {
        return inForce(CodeListName.CUSTOMS_OFFICE, code)
                ? Stream.empty()
                : Stream.of(MovementFault.OFFICE.at(path));
    }

    Stream<Problem> address(Address address, String path) {
        return country(address.country(), path + ".country");
    }

    Stream<Problem> communication(List<Communication> ways, String path) {
        return numbered(
                ways,
                path,
                (way, place) ->
                        listed(CodeListName.COMMUNICATION_TYPE, way.type(), place + ".type"));
    }

    Stream<Problem> representative(Optional<Representative> representative) {
        return representative.stream()
                .flatMap(
                        given ->
                                Stream.concat(
                                        address(given.address(), "representative.address"),
                                        communication(
                                                given.communication(),
                                                "representative.communication")));
    }

    Stream<Problem> document(TransportDocument document, String path) {
        return listed(CodeListName.WAYBILL_TYPE, document.type(), path + ".type");
    }

    Stream<Problem> party(ConsignmentParty party, String path) {
        return Stream.of(
                        listed(
                                CodeListName.PERSON_TYPE,
                                Integer.toString(party.typeOfPerson()),
                                path + ".typeOfPerson"),
                        address(party.address(), path + ".address"),
                        communication(party.communication(), path + ".communication"))
                .flatMap(found -> found);
    }

    Stream<Problem> containerIndicator(int indicator, String path) {
        return listed(CodeListName.CONTAINER_INDICATOR, Integer.toString(indicator), path);
    }

    Stream<Problem> equipment(List<TransportEquipment> equipment, String path) {
        return numbered(equipment, path, this::equipment);
    }

    private Stream<Problem> equipment(TransportEquipment equipment, String path) {
        return Stream.of(
                        listed(
                                CodeListName.EQUIPMENT_TYPE,
                                equipment.containerSizeAndType(),
                                path + ".containerSizeAndType"),
                        listed(
                                CodeListName.PACKED_STATUS,
                                equipment.containerPackedStatus(),
                                path + ".containerPackedStatus"),
                        listed(
                                CodeListName.EQUIPMENT_SUPPLIER,
                                equipment.containerSupplierType(),
                                path + ".containerSupplierType"))
                .flatMap(found -> found);
    }

    /** A place has a name or an address, else a UN/LOCODE; what is there exists. */
    Stream<Problem> place(Optional<Place> place, String path) {
        return place.stream()
                .flatMap(
                        given ->
                                Stream.of(isSomewhere(given, path), exists(given, path))
                                        .flatMap(found -> found));
    }

    private static Stream<Problem> isSomewhere(Place place, String path) {
        return place.location().isEmpty() && place.address().isEmpty() && place.unloCode().isEmpty()
                ? Stream.of(MovementFault.PLACE.at(path + ".unloCode"))
                : Stream.empty();
    }

    private Stream<Problem> exists(Place place, String path) {
        var unlocode =
                place.unloCode()
                        .filter(code -> !isUnlocode(code))
                        .map(code -> MovementFault.UNLOCODE.at(path + ".unloCode"));
        return Stream.concat(
                unlocode.stream(),
                place.address().stream()
                        .flatMap(a -> country(a.country(), path + ".address.country")));
    }

    /** The list of places is not at hand: the form and the country are. */
    private boolean isUnlocode(String code) {
        return UNLOCODE.matcher(code).matches()
                && inForce(CodeListName.COUNTRY, code.substring(0, 2));
    }

    /** A demand on one element of a list, which is named by field and number. */
    @FunctionalInterface
    interface ElementRule<T> {

        Stream<Problem> findings(T element, String path);
    }

    static <T> Stream<Problem> numbered(List<T> elements, String path, ElementRule<T> rule) {
        return IntStream.range(0, elements.size())
                .boxed()
                .flatMap(i -> rule.findings(elements.get(i), path + "[" + i + "]"));
    }
}
