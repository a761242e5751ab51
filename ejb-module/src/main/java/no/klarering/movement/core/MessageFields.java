package no.klarering.movement.core;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.klarering.movement.ArrivalNotice;
import no.klarering.movement.Camera;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.MasterConsignment;
import no.klarering.movement.MovementFault;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;
import no.klarering.movement.Presentation;
import no.klarering.movement.Reading;
import no.klarering.movement.Relation;
import no.klarering.movement.Transport;
import no.klarering.movement.TransportDocument;

/** Makes messages of JSON, or all the faults that keep it from being one. */
public final class MessageFields {

    private static final Mrn HARMLESS = Mrn.issued(2000, 0);
    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Set<MovementKind> PARENTS =
            EnumSet.of(MovementKind.TRANSPORT, MovementKind.MASTER_CONSIGNMENT);
    private static final Set<MovementKind> CHILDREN =
            EnumSet.of(MovementKind.MASTER_CONSIGNMENT, MovementKind.HOUSE_CONSIGNMENT);

    private MessageFields() {}

    public static Reading<Transport> transport(JsonValue json) {
        return read(json, TransportFields::transport);
    }

    public static Reading<MasterConsignment> master(JsonValue json) {
        return read(json, MasterFields::master);
    }

    public static Reading<HouseConsignment> house(JsonValue json) {
        return read(json, HouseFields::house);
    }

    public static Reading<Relation> relation(JsonValue json) {
        return read(json, MessageFields::relation);
    }

    public static Reading<Instant> cancellation(JsonValue json) {
        return read(json, fields -> fields.instant("documentIssueDate"));
    }

    public static Reading<Observation> observation(JsonValue json) {
        return read(json, MessageFields::observation);
    }

    public static Reading<Presentation> presentation(JsonValue json, Presentation.Kind kind) {
        return read(json, fields -> presentation(fields, kind));
    }

    public static Reading<ArrivalNotice> arrival(JsonValue json) {
        return read(json, MessageFields::arrival);
    }

    private static <M> Reading<M> read(JsonValue json, Function<Fields, M> reader) {
        if (!(json instanceof JsonValue.JsonObject object)) {
            return new Reading.Faulty<>(
                    List.of(MovementFault.WRONG_KIND.at("", Map.of("expected", "object"))));
        }
        var faults = new FaultList();
        var message = reader.apply(Fields.ofMessage(object, faults::add));
        return faults.faults().isEmpty()
                ? new Reading.Read<>(message)
                : new Reading.Faulty<>(faults.faults());
    }

    private static Relation relation(Fields fields) {
        return new Relation(
                fields.instantIfAny("documentIssueDate"),
                representative(fields),
                fields.named("parentObjectType", PARENTS).orElse(MovementKind.TRANSPORT),
                mrn(fields, "parentObjectReference"),
                fields.named("childObjectType", CHILDREN).orElse(MovementKind.HOUSE_CONSIGNMENT),
                mrn(fields, "childObjectReference"));
    }

    /** A bare number, or the representative as other messages have him. */
    private static Optional<String> representative(Fields fields) {
        return fields.holdsObject("representative")
                ? fields.objectIfAny(
                        "representative", each -> each.text("identificationNumber", 1, 17))
                : fields.textIfAny("representative", 1, 17);
    }

    private static Mrn mrn(Fields fields, String field) {
        return fields.parsed(field, Mrn::parse, place -> fields.fault(place, MovementFault.NO_MRN))
                .orElse(HARMLESS);
    }

    private static Observation observation(Fields fields) {
        return new Observation(
                uuid(fields, "observationId"),
                fields.text("customsOffice", 8, 8),
                fields.named("camera", EnumSet.allOf(Camera.class)).orElse(Camera.IN),
                fields.text("identificationNumber", 1, 35),
                fields.textIfAny("countryCode", 2, 2),
                fields.moment("observedAt"));
    }

    /** What the call is about has to be named, and nothing else is looked at. */
    private static Presentation presentation(Fields fields, Presentation.Kind kind) {
        return new Presentation(
                uuid(fields, "requestId"),
                fields.text("customsOfficeOfPresentation", 8, 8),
                kind == Presentation.Kind.ENTRY_SUMMARY
                        ? Optional.of(fields.text("mrn", 1, 18))
                        : fields.textIfAny("mrn", 1, 18),
                fields.has("transportMRN")
                        ? Optional.of(mrn(fields, "transportMRN"))
                        : Optional.empty(),
                asked(
                        kind == Presentation.Kind.HOUSE,
                        () ->
                                waybill(
                                        fields,
                                        "consignmentHouseLevel",
                                        "transportDocumentHouseLevel")),
                asked(
                        kind == Presentation.Kind.MASTER,
                        () ->
                                waybill(
                                        fields,
                                        "consignmentMasterLevel",
                                        "transportDocumentMasterLevel")),
                asked(
                        kind == Presentation.Kind.RECEPTACLE,
                        () -> fields.text("receptacleIdentificationNumber", 1, 35)),
                asked(
                        kind == Presentation.Kind.CONTAINER,
                        () -> fields.text("containerIdentificationNumber", 1, 17)));
    }

    private static <T> Optional<T> asked(boolean asked, Supplier<T> reader) {
        return asked ? Optional.of(reader.get()) : Optional.empty();
    }

    private static TransportDocument waybill(Fields fields, String level, String document) {
        return fields.object(level, inner -> inner.object(document, SharedFields::document));
    }

    private static ArrivalNotice arrival(Fields fields) {
        return new ArrivalNotice(
                mrn(fields, "transportMRN"),
                fields.instant("dateAndTimeOfArrival"),
                fields.text("customsOfficeOfArrival", 8, 8));
    }

    private static UUID uuid(Fields fields, String field) {
        return fields.parsed(
                        field,
                        text ->
                                Optional.of(text)
                                        .filter(given -> UUID_SHAPE.matcher(given).matches())
                                        .map(UUID::fromString),
                        place -> fields.fault(place, MovementFault.NO_UUID))
                .orElse(new UUID(0, 0));
    }
}
