package no.klarering.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.system.EdiClient.Letter;
import no.klarering.system.Journey.Result;

/** Waits until what follows from journeys is done, and reckons. */
final class JourneyReckoner {

    /** Nothing is entered or released for so long: nothing will be. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** All is there; one too many would have come within this. */
    private static final Duration FOR_ONE_TOO_MANY = Duration.ofSeconds(2);

    private static final String RELEASE = "BGM+932+";

    private final List<Journey> journeys;
    private final Insistent program;
    private final Mailbox mailbox;
    private final Map<String, Boolean> isRelease = new HashMap<>();
    private final Set<Journey> entered = new HashSet<>();
    private final Map<String, Integer> signals = new HashMap<>();
    private Map<String, List<Letter>> letters = Map.of();

    /**
     * @param base where the receiver listens, ready
     */
    JourneyReckoner(URI base, List<Journey> journeys, Insistent program) {
        this.journeys = journeys;
        this.program = program;
        this.mailbox =
                new Mailbox(EdiClient.of(base, Lorries.DECLARANT.organisation(), EdiClient.SCOPE));
    }

    JourneyReckoning reckon() {
        awaitEffects();
        readSignals();
        return new JourneyReckoning(
                (int) journeys.stream().filter(Journey::isOver).count(),
                journeys.stream().mapToInt(journey -> journey.lights().size()).sum(),
                reasons(),
                journeys.stream().filter(j -> !j.isOver()).map(Journey::toString).toList(),
                journeys.stream().flatMap(this::submissions).toList(),
                journeys.stream().flatMap(this::changed).toList(),
                over().filter(j -> !entered.contains(j)).map(Journey::toString).toList(),
                over().filter(j -> signals(j) != 1).map(this::signalled).toList(),
                over().flatMap(this::released).toList());
    }

    private Stream<Journey> over() {
        return journeys.stream().filter(Journey::isOver);
    }

    private Map<String, Long> reasons() {
        return journeys.stream()
                .flatMap(journey -> journey.lights().stream())
                .flatMap(light -> light.reasons().stream())
                .collect(Collectors.groupingBy(r -> r, TreeMap::new, Collectors.counting()));
    }

    private void awaitEffects() {
        var lastCome = System.nanoTime();
        var open = look();
        while (open > 0 && System.nanoTime() - lastCome < SILENCE.toNanos()) {
            Pause.aMoment();
            var before = open;
            open = look();
            lastCome = open < before ? System.nanoTime() : lastCome;
        }
        Pause.of(FOR_ONE_TOO_MANY);
        look();
    }

    /** How much has not come yet. */
    private long look() {
        mailbox.read();
        letters = mailbox.byReference();
        over().filter(journey -> !entered.contains(journey))
                .filter(this::hasEntered)
                .forEach(entered::add);
        return over().filter(journey -> !entered.contains(journey)).count()
                + over().filter(journey -> releases(journey) == 0).count();
    }

    private boolean hasEntered(Journey journey) {
        var path = MovementClient.STATUS + "entry/status/" + journey.transport().orElseThrow();
        var status = EdiClient.json(program.get(path, 200));
        return status.path("validEntry").asBoolean()
                && EdiClient.text(status, "customsOfficeOfEntry").equals(Journey.OFFICE);
    }

    private long releases(Journey journey) {
        var declaration = journey.declaration();
        return letters.getOrDefault(declaration.reference(), List.of()).stream()
                .filter(letter -> letter.declarationId().equals(declaration.declarations().get(0)))
                .filter(letter -> isRelease.computeIfAbsent(letter.id(), id -> reads(letter)))
                .count();
    }

    private boolean reads(Letter letter) {
        return mailbox.content(letter).contains(RELEASE);
    }

    private Stream<String> submissions(Journey journey) {
        return journey.results().stream()
                .filter(result -> !isKept(result))
                .map(result -> journey + " " + result);
    }

    /** It has the result that was told, and is known when it comes again. */
    private boolean isKept(Result result) {
        var kept = EdiClient.json(program.get(Lorry.address(result.promise()), 200));
        return EdiClient.text(kept, "status").equals(result.status())
                && EdiClient.text(kept, "mrn").equals(result.mrn())
                && Lorry.hand(program, result.promise().message())
                        .equals(result.promise().requestId());
    }

    private Stream<String> changed(Journey journey) {
        return journey.lights().stream()
                .filter(light -> !Lorry.tell(program, light.observation()).equals(light.answer()))
                .map(light -> journey + " " + light);
    }

    private void readSignals() {
        var page = page("");
        while (!page.isEmpty()) {
            page.forEach(this::count);
            var last = page.get(page.size() - 1).path("routingResult");
            page = page("?marker=" + EdiClient.text(last, "id"));
        }
    }

    private JsonNode page(String marker) {
        return EdiClient.json(
                program.get("/api/movement/routing/v1/house-consignment" + marker, 200));
    }

    private void count(JsonNode signal) {
        if (EdiClient.text(signal.path("routingResult"), "routing").equals("TO_ENTRY")) {
            var house =
                    EdiClient.text(signal.path("transportDocumentHouseLevel"), "documentNumber");
            signals.merge(house, 1, Integer::sum);
        }
    }

    private int signals(Journey journey) {
        return signals.getOrDefault(journey.house(), 0);
    }

    private String signalled(Journey journey) {
        return signals(journey) + " signals to enter, " + journey;
    }

    private Stream<String> released(Journey journey) {
        var releases = releases(journey);
        var states =
                journey.declaration().lostAnswers() > 0
                        ? Stream.<String>empty()
                        : journey.declaration().receipts().stream()
                                .map(receipt -> state(receipt.id()))
                                .filter(state -> !state.equals("RELEASED"))
                                .map(state -> state + " after " + journey);
        return Stream.concat(
                releases == 1
                        ? Stream.empty()
                        : Stream.of(releases + " replies of release, " + journey),
                states);
    }

    private String state(String interchange) {
        var status = EdiClient.json(program.get("/edi/interchanges/" + interchange, 200));
        return EdiClient.text(status.path("messages").path(0), "state");
    }
}
