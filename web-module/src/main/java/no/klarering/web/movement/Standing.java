package no.klarering.web.movement;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import no.klarering.border.EntryRegister;
import no.klarering.movement.MovementRegister;
import no.klarering.movement.MovementResult;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.Submissions;
import no.klarering.movement.TrafficMode;
import no.klarering.web.movement.Answers.Descendants;
import no.klarering.web.movement.Answers.Entry;
import no.klarering.web.movement.Answers.FoundMrn;
import no.klarering.web.movement.Answers.HouseStatus;
import no.klarering.web.movement.Answers.MasterDescendants;
import no.klarering.web.movement.Answers.MasterStatus;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Says how the messages of one mode of transport stand, to those who sent or represent them. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class Standing {

    private static final int MOST_REQUESTS = 150;

    private final TrafficMode mode;
    private final MovementRegister register;
    private final Submissions submissions;
    private final EntryRegister entries;
    private final ValidationTexts texts;

    protected Standing(TrafficMode mode, Sources sources) {
        this.mode = mode;
        this.register = sources.register();
        this.submissions = sources.submissions();
        this.entries = sources.entries();
        this.texts = sources.texts();
    }

    /** Where it is told from. */
    protected record Sources(
            MovementRegister register,
            Submissions submissions,
            EntryRegister entries,
            ValidationTexts texts) {

        static final Sources NONE = new Sources(null, null, null, null);
    }

    @GET
    @Path(Paths.KIND + "/validation-status/{requestIds}")
    @Operation(
            summary = "The result of a submission, or of several parted by commas",
            description = "Of several, those that have a result are listed.")
    @APIResponse(responseCode = "200", description = "SUCCESS; or a list, when several were asked")
    @APIResponse(responseCode = "202", description = "FAILURE")
    @APIResponse(responseCode = "404", description = "Not finished yet, or not yours")
    public Response result(
            @PathParam("kind") String kind,
            @PathParam("requestIds") String requestIds,
            @Context SecurityContext security) {
        var ids = Arrays.stream(requestIds.split(",")).map(String::strip).toList();
        if (ids.size() > MOST_REQUESTS) {
            throw RequestRefused.at("requestIds", ProblemKind.BAD_PARAMETER);
        }
        var results =
                ids.stream()
                        .flatMap(id -> result(kind, id, Senders.of(security)).stream())
                        .toList();
        if (results.isEmpty()) {
            throw notFound();
        }
        return ids.size() > 1
                ? Response.ok(results.stream().map(texts::status).toList()).build()
                : Response.status(results.get(0).accepted() ? 200 : 202)
                        .entity(texts.status(results.get(0)))
                        .build();
    }

    private Optional<MovementResult> result(String kind, String requestId, Participant reader) {
        return RequestResults.uuid(requestId)
                .flatMap(id -> submissions.find(id, reader))
                .filter(kept -> kept.mode() == mode && kept.kind() == Paths.kind(kind))
                .map(Submissions.Kept::result);
    }

    @GET
    @Path("transport/{mrn}/status-with-descendants")
    @Operation(summary = "Masters and houses of a transport, with weights and sums")
    public Descendants transport(@PathParam("mrn") String mrn, @Context SecurityContext security) {
        return Descendants.of(known(mrn, security, register::transport));
    }

    @GET
    @Path("transport/{mrn}/master-consignment/transport-document/status")
    @Operation(summary = "The masters of a transport")
    public List<MasterStatus> masters(
            @PathParam("mrn") String mrn, @Context SecurityContext security) {
        return known(mrn, security, register::transport).masters().stream()
                .map(MasterStatus::of)
                .toList();
    }

    @GET
    @Path("transport/{mrn}/house-consignment/transport-document/status")
    @Operation(summary = "The houses of a transport, with what is missing")
    public List<HouseStatus> houses(
            @PathParam("mrn") String mrn, @Context SecurityContext security) {
        return HouseStatus.all(known(mrn, security, register::transport).houses().toList());
    }

    @GET
    @Path("master-consignment/{mrn}/status-with-descendants")
    @Operation(summary = "A master with its houses")
    public MasterDescendants master(
            @PathParam("mrn") String mrn, @Context SecurityContext security) {
        return MasterDescendants.of(known(mrn, security, register::master));
    }

    @GET
    @Path("master-consignment/{mrn}/transport-document/status")
    @Operation(summary = "The houses of a master")
    public List<HouseStatus> housesOfMaster(
            @PathParam("mrn") String mrn, @Context SecurityContext security) {
        return HouseStatus.all(known(mrn, security, register::master).houses());
    }

    @GET
    @Path("master-consignment/transport-document/status")
    @Operation(summary = "The houses of a master, by its waybill")
    public List<HouseStatus> housesOfMaster(
            @QueryParam("documentNumber") String documentNumber,
            @QueryParam("type") String type,
            @QueryParam("carrierId") String carrierId,
            @Context SecurityContext security) {
        var mrn = find(OwnKeys.master(documentNumber, type, carrierId), security);
        return HouseStatus.all(known(mrn.text(), security, register::master).houses());
    }

    @GET
    @Path("house-consignment/{mrn}/transport-document/status")
    @Operation(summary = "A house and what is missing for it")
    public HouseStatus house(@PathParam("mrn") String mrn, @Context SecurityContext security) {
        return HouseStatus.of(known(mrn, security, register::house));
    }

    @GET
    @Path("house-consignment/transport-document/status")
    @Operation(summary = "A house and what is missing for it, by its waybill")
    public HouseStatus house(
            @QueryParam("documentNumber") String documentNumber,
            @QueryParam("type") String type,
            @QueryParam("carrierId") String carrierId,
            @Context SecurityContext security) {
        var mrn = find(OwnKeys.house(documentNumber, type, carrierId), security);
        return HouseStatus.of(known(mrn.text(), security, register::house));
    }

    @GET
    @Path("house-consignment/postal-receptacle/{receptacle}/transport-document/status")
    @Operation(summary = "The houses in a mail bag")
    public List<HouseStatus> housesIn(
            @PathParam("receptacle") String receptacle, @Context SecurityContext security) {
        var houses = register.housesIn(receptacle, Senders.of(security));
        if (houses.isEmpty()) {
            throw notFound();
        }
        return HouseStatus.all(houses);
    }

    @GET
    @Path("entry/status/{mrn}")
    @Operation(summary = "Whether the goods of a transport have entered and may be unloaded")
    public Entry entry(@PathParam("mrn") String mrn, @Context SecurityContext security) {
        return Entry.of(known(mrn, security, entries::find));
    }

    @GET
    @Path("transport/mrn")
    @Operation(summary = "The MRN of a transport, by its identification and scheduled arrival")
    public FoundMrn transportMrn(
            @QueryParam("identificationNumber") String identificationNumber,
            @QueryParam("scheduledDateAndTimeOfArrival") String scheduled,
            @QueryParam("conveyanceReferenceNumber") String flight,
            @Context SecurityContext security) {
        var keys = OwnKeys.transport(mode, identificationNumber, scheduled, flight);
        return new FoundMrn(find(keys, security).text());
    }

    @GET
    @Path("master-consignment/mrn")
    @Operation(summary = "The MRN of a master, by its waybill and carrier")
    public FoundMrn masterMrn(
            @QueryParam("documentNumber") String documentNumber,
            @QueryParam("type") String type,
            @QueryParam("carrierId") String carrierId,
            @Context SecurityContext security) {
        var keys = OwnKeys.master(documentNumber, type, carrierId);
        return new FoundMrn(find(keys, security).text());
    }

    @GET
    @Path("house-consignment/mrn")
    @Operation(summary = "The MRN of a house, by its waybill and, where it has one, its carrier")
    public FoundMrn houseMrn(
            @QueryParam("documentNumber") String documentNumber,
            @QueryParam("type") String type,
            @QueryParam("carrierId") String carrierId,
            @Context SecurityContext security) {
        var keys = OwnKeys.house(documentNumber, type, carrierId);
        return new FoundMrn(find(keys, security).text());
    }

    private Mrn find(List<String> ownKeys, SecurityContext security) {
        return register.find(ownKeys, Senders.of(security)).orElseThrow(Standing::notFound);
    }

    private static <T> T known(
            String mrn,
            SecurityContext security,
            BiFunction<Mrn, Participant, Optional<T>> question) {
        return Mrn.parse(mrn)
                .flatMap(found -> question.apply(found, Senders.of(security)))
                .orElseThrow(Standing::notFound);
    }

    private static RequestRefused notFound() {
        return RequestRefused.because(ProblemKind.NOT_FOUND);
    }
}
