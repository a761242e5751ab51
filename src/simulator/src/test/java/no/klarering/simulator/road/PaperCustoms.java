package no.klarering.simulator.road;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.klarering.simulator.plan.Declaration;
import no.klarering.simulator.plan.Interchange;
import no.klarering.simulator.plan.Organisation;

/** Customs on paper: knows what it was told and judges at once, as the real one has to. */
class PaperCustoms implements Customs {

    private static final Instant NOW = Instant.parse("2026-10-05T05:40:00Z");

    private final Map<UUID, Result> results = new HashMap<>();
    private final Map<String, JsonNode> transports = new LinkedHashMap<>();
    private final Map<String, JsonNode> houses = new HashMap<>();
    private final Map<Integer, Declaration> declarations = new HashMap<>();
    private final Map<String, Interchange> interchanges = new HashMap<>();
    private final Set<Integer> released = new HashSet<>();
    private final Map<UUID, Light> told = new HashMap<>();
    private final Map<String, String> masters = new HashMap<>();
    private final Map<String, String> related = new HashMap<>();
    private final Set<String> arrived = new HashSet<>();
    private final Set<String> entered = new HashSet<>();
    private final Set<String> leftUnseen = new HashSet<>();

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public String declare(Interchange interchange) {
        interchange.declarations().forEach(each -> declarations.put(each.sequence(), each));
        interchanges.put(interchange.reference(), interchange);
        return interchange.reference();
    }

    @Override
    public Optional<List<String>> states(Organisation sender, String interchange) {
        return Optional.of(
                interchanges.get(interchange).declarations().stream().map(this::state).toList());
    }

    private String state(Declaration declaration) {
        if (released.contains(declaration.sequence())) {
            return "RELEASED";
        }
        return declaration.held() ? "MANUAL" : "ACCEPTED";
    }

    @Override
    public UUID submit(Submission submission) {
        var mrn = submission.mrn().orElse("MRN-" + results.size());
        var body = Tokens.json(submission.body());
        if (submission.method().equals("DELETE")) {
            transports.remove(mrn);
        } else if (submission.kind() == Kind.TRANSPORT) {
            transports.put(mrn, body);
        } else if (submission.kind() == Kind.HOUSE) {
            houses.put(mrn, body.get("consignmentHouseLevel"));
        } else if (submission.kind() == Kind.RELATION) {
            related.merge(
                    body.get("parentObjectReference").asText(),
                    masters.get(body.get("childObjectReference").asText()),
                    String::concat);
        } else {
            masters.put(mrn, submission.body());
        }
        var request = UUID.randomUUID();
        var lacking =
                submission.kind() == Kind.HOUSE ? lacking(houses.get(mrn)) : List.<String>of();
        results.put(request, new Result(Optional.of(mrn), lacking, List.of()));
        return request;
    }

    private List<String> lacking(JsonNode house) {
        var lacking = new ArrayList<String>();
        if (declaration(house).filter(number -> !declarations.containsKey(number)).isPresent()) {
            lacking.add("CANNOT_VERIFY_CUDE_DOCUMENTATION");
        }
        var ends = house.at("/importProcedure/outgoingProcedure").asText();
        if (ends.equals("EXP") && !house.has("exportFromEU")) {
            lacking.add("INCOMPLETE_EXP_DOCUMENTATION");
        }
        return lacking;
    }

    private static Optional<Integer> declaration(JsonNode house) {
        return each(house.path("previousDocuments"))
                .filter(document -> document.has("sequenceNumber"))
                .map(document -> document.get("sequenceNumber").asInt())
                .findFirst();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Override
    public Map<UUID, Result> results(Organisation sender, Kind kind, Collection<UUID> requests) {
        return requests.stream().collect(Collectors.toMap(each -> each, results::get));
    }

    @Override
    public boolean isComplete(Organisation sender, String mrn) {
        return lacking(houses.get(mrn)).isEmpty();
    }

    @Override
    public boolean hasEntered(Organisation sender, String mrn) {
        return entered.contains(mrn);
    }

    @Override
    public Light tell(Sighting sighting) {
        return told.computeIfAbsent(
                sighting.id(),
                id -> sighting.camera() == Camera.IN ? coming(sighting) : leaving(sighting));
    }

    private Light coming(Sighting sighting) {
        if (sighting.at().isBefore(NOW.minusSeconds(900))) {
            return red("CLOCK_SKEW");
        }
        var meant = onPlate(sighting.plate().text());
        if (meant.isEmpty()) {
            var near = transports.values().stream().anyMatch(t -> differByOne(t, sighting));
            return near ? red("UNKNOWN_PLATE", "PLATE_MAY_BE_MISREAD") : red("UNKNOWN_PLATE");
        }
        if (meant.size() > 1 && !meant.stream().allMatch(mrn -> reasons(mrn).isEmpty())) {
            return red("AMBIGUOUS_TRANSPORT");
        }
        var nearest = meant.get(meant.size() - 1);
        var reasons = reasons(nearest);
        if (leftUnseen.contains(sighting.plate().text())) {
            reasons.add("OUT_BEFORE_IN");
        }
        arrived.add(nearest);
        return new Light(reasons.isEmpty(), Optional.of(nearest), reasons);
    }

    private static boolean differByOne(JsonNode transport, Sighting sighting) {
        var plate = plate(transport);
        var read = sighting.plate().text();
        return plate.length() == read.length()
                && IntStream.range(0, read.length())
                                .filter(at -> plate.charAt(at) != read.charAt(at))
                                .count()
                        == 1;
    }

    private Light leaving(Sighting sighting) {
        var here = onPlate(sighting.plate().text()).stream().filter(arrived::contains).findFirst();
        if (here.isEmpty()) {
            leftUnseen.add(sighting.plate().text());
            return red("OUT_WITHOUT_IN");
        }
        if (!reasons(here.get()).isEmpty()) {
            return red("LEFT_ON_RED");
        }
        entered.add(here.get());
        aboard(here.get()).flatMap(house -> declaration(house).stream()).forEach(released::add);
        return new Light(true, here, List.of());
    }

    private static Light red(String... reasons) {
        return new Light(false, Optional.empty(), List.of(reasons));
    }

    private static String plate(JsonNode transport) {
        return transport.at("/activeBorderTransportMeans/identificationNumber").asText();
    }

    private List<String> onPlate(String plate) {
        return transports.entrySet().stream()
                .filter(each -> plate(each.getValue()).equals(plate))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> reasons(String mrn) {
        var transport = transports.get(mrn);
        var carrier = transport.at("/carrier/identificationNumber").asText();
        var reasons = new ArrayList<String>();
        each(transport.path("consignmentHouseLevel"))
                .map(each -> each.at("/transportDocumentHouseLevel/documentNumber").asText())
                .filter(number -> house(number, carrier).isEmpty())
                .forEach(number -> reasons.add("HOUSE_NOT_RECEIVED"));
        if (transport.path("consignmentMasterLevel").isEmpty()
                && transport.path("consignmentHouseLevel").isEmpty()
                && !related.containsKey(mrn)) {
            reasons.add("NO_CONSIGNMENTS");
        }
        aboard(mrn).forEach(house -> reasons.addAll(reasons(house)));
        return reasons;
    }

    private Stream<JsonNode> aboard(String mrn) {
        var transport = transports.get(mrn);
        var carrier = transport.at("/carrier/identificationNumber").asText();
        return houses.values().stream()
                .filter(house -> house.toString().contains('"' + carrier + '"'))
                .filter(house -> isOn(house, mrn));
    }

    private boolean isOn(JsonNode house, String mrn) {
        var number = house.at("/transportDocumentHouseLevel/documentNumber").asText();
        var master =
                house.at("/consignmentMasterLevel/transportDocumentMasterLevel/documentNumber")
                        .asText("none");
        var named = transports.get(mrn).toString() + related.getOrDefault(mrn, "");
        return named.contains('"' + number + '"') || named.contains('"' + master + '"');
    }

    private Optional<JsonNode> house(String number, String carrier) {
        return houses.values().stream()
                .filter(house -> house.toString().contains('"' + number + '"'))
                .filter(house -> house.toString().contains('"' + carrier + '"'))
                .findFirst();
    }

    private List<String> reasons(JsonNode house) {
        var reasons = new ArrayList<>(lacking(house));
        declaration(house)
                .map(declarations::get)
                .filter(Declaration::held)
                .ifPresent(held -> reasons.add("MANUAL"));
        if (house.at("/transportDocumentHouseLevel/documentNumber").asText().endsWith("MU")) {
            reasons.add("SELECTED_FOR_CONTROL");
        }
        return reasons;
    }
}
