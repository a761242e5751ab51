package no.klarering.web.movement;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.movement.CarrierId;
import no.klarering.movement.DocumentKey;
import no.klarering.movement.HouseKey;
import no.klarering.movement.LinkKeys;
import no.klarering.movement.MasterKey;
import no.klarering.movement.Plate;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.TransportKey;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/** The keys that parameters of a question mean. */
final class OwnKeys {

    /** CL750: by what a means of transport is identified. */
    private static final Map<TrafficMode, List<String>> IDENTIFICATIONS =
            Map.of(
                    TrafficMode.ROAD, List.of("30"),
                    TrafficMode.AIR, List.of("41", "40"),
                    TrafficMode.RAIL, List.of("21", "20"),
                    TrafficMode.SEA, List.of("10", "11"));

    private OwnKeys() {}

    static List<String> transport(
            TrafficMode mode, String identification, String scheduled, String flight) {
        var plate = new Plate(given("identificationNumber", identification));
        var arrival = instant(given("scheduledDateAndTimeOfArrival", scheduled));
        return IDENTIFICATIONS.get(mode).stream()
                .map(type -> new TransportKey(plate, type, Optional.ofNullable(flight), arrival))
                .map(LinkKeys::text)
                .toList();
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noInstant) {
            throw RequestRefused.at("scheduledDateAndTimeOfArrival", ProblemKind.BAD_PARAMETER);
        }
    }

    static List<String> master(String documentNumber, String type, String carrierId) {
        var carrier = new CarrierId(given("carrierId", carrierId));
        return List.of(LinkKeys.text(new MasterKey(document(documentNumber, type), carrier)));
    }

    /** Those in mail bags have no carrier. */
    static List<String> house(String documentNumber, String type, String carrierId) {
        var carrier = Optional.ofNullable(carrierId).map(CarrierId::new);
        return List.of(LinkKeys.text(new HouseKey(document(documentNumber, type), carrier)));
    }

    private static DocumentKey document(String documentNumber, String type) {
        return new DocumentKey(given("documentNumber", documentNumber), given("type", type));
    }

    private static String given(String name, String value) {
        if (value == null || value.isBlank()) {
            throw RequestRefused.at(name, ProblemKind.BAD_PARAMETER);
        }
        return value;
    }
}
