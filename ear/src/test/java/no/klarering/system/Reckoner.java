package no.klarering.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.system.EdiClient.Letter;

/** Waits until a receiver has worked off what it took, and reckons. */
final class Reckoner {

    /** Nothing comes for so long: nothing will come. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** All is there; one too many would have come within this. */
    private static final Duration FOR_ONE_TOO_MANY = Duration.ofSeconds(2);

    private static final Set<String> NOT_DECIDED = Set.of("RECEIVED", "TAKEN", "FAILED");

    private final Collection<Sending> sendings;
    private final Map<String, EdiClient> clients = new HashMap<>();
    private final Map<String, Mailbox> mailboxes = new HashMap<>();
    private final EdiClient auditor;
    private final SideDoors sideDoors;

    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> unsettled = new ArrayList<>();
    private final Map<Sending, List<Letter>> letters = new HashMap<>();
    private int answered;

    /**
     * @param base where the receiver listens, ready
     */
    Reckoner(URI base, Collection<Sending> sendings, SideDoors sideDoors) {
        this.sendings = sendings;
        this.sideDoors = sideDoors;
        for (var declarant : Load.DECLARANTS) {
            var client = EdiClient.of(base, declarant.organisation(), EdiClient.SCOPE);
            clients.put(declarant.nodi(), client);
            mailboxes.put(declarant.nodi(), new Mailbox(client));
        }
        this.auditor = EdiClient.of(base, EdiClient.ORGANISATION, "toll:audit");
    }

    Reckoning reckon() {
        awaitReplies();
        sortLetters();
        sendings.forEach(this::checkReplies);
        sendings.forEach(this::checkStatus);
        checkSideDoors();
        return new Reckoning(
                (int) sendings.stream().filter(Sending::isAccepted).count(),
                answered,
                letters.values().stream().mapToInt(List::size).sum(),
                List.copyOf(lost),
                List.copyOf(doubled),
                List.copyOf(unsettled),
                mailboxes.values().stream().flatMap(m -> m.outOfOrder().stream()).toList(),
                auditor.get("/api/audit/v1/verification").body());
    }

    private void checkSideDoors() {
        for (var sending : by(Sending.Way.FOLDER)) {
            sideDoors.checkFolder(sending, letters.get(sending), mailboxes.get(sending.sender()));
        }
        by(Sending.Way.JMS).stream()
                .collect(Collectors.groupingBy(Sending::sender))
                .forEach(
                        (nodi, all) ->
                                sideDoors.checkQueue(
                                        nodi,
                                        all.stream().flatMap(s -> letters.get(s).stream()).toList(),
                                        mailboxes.get(nodi)));
        lost.addAll(sideDoors.missing());
    }

    private List<Sending> by(Sending.Way way) {
        return sendings.stream().filter(s -> s.way() == way && s.isAccepted()).toList();
    }

    private void awaitReplies() {
        var lastCome = System.nanoTime();
        var silence = SILENCE;
        while (System.nanoTime() - lastCome < silence.toNanos()) {
            for (var mailbox : mailboxes.values()) {
                if (mailbox.read()) {
                    lastCome = System.nanoTime();
                }
            }
            sortLetters();
            silence = sendings.stream().allMatch(this::isAnswered) ? FOR_ONE_TOO_MANY : SILENCE;
            Pause.aMoment();
        }
    }

    private void sortLetters() {
        var found =
                mailboxes.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> e.getValue().byReference()));
        for (var sending : sendings) {
            letters.put(
                    sending,
                    found.get(sending.sender()).getOrDefault(sending.reference(), List.of()));
        }
    }

    private boolean isAnswered(Sending sending) {
        return !sending.isAccepted()
                || cusres(sending).size() >= sending.declarations().size()
                        && contrl(sending) >= sending.receipts().size() - 1;
    }

    private List<Letter> cusres(Sending sending) {
        return letters.get(sending).stream().filter(l -> l.type().equals("CUSRES")).toList();
    }

    private long contrl(Sending sending) {
        return letters.get(sending).stream().filter(l -> l.type().equals("CONTRL")).count();
    }

    private void checkReplies(Sending sending) {
        var cusres = cusres(sending);
        var nothing = letters.get(sending).isEmpty();
        if (nothing && !sending.isAccepted()) {
            return;
        }
        var complete = true;
        for (var declaration : sending.declarations()) {
            var count = cusres.stream().filter(l -> l.declarationId().equals(declaration)).count();
            complete &= count == 1;
            if (count == 0) {
                lost.add("CUSRES to " + declaration + ", " + sending);
            } else if (count > 1) {
                doubled.add(count + " CUSRES to " + declaration + ", " + sending);
            }
        }
        if (complete && sending.isAccepted()) {
            answered++;
        }
        checkDuplicates(sending);
    }

    /**
     * Each time it was taken beyond the first is answered by a CONTRL that calls it a duplicate.
     */
    private void checkDuplicates(Sending sending) {
        var contrl = contrl(sending);
        var least = Math.max(0, sending.receipts().size() - 1);
        var most =
                sending.way() == Sending.Way.HTTP
                        ? Math.max(0, sending.receipts().size() + sending.lostAnswers() - 1)
                        : 0;
        if (contrl < least) {
            lost.add(contrl + " of " + least + " CONTRL, " + sending);
        } else if (contrl > most) {
            doubled.add(contrl + " CONTRL where " + most + " at most are due, " + sending);
        }
    }

    private void checkStatus(Sending sending) {
        var processed = 0;
        for (var receipt : sending.receipts()) {
            var response = clients.get(sending.sender()).get("/edi/interchanges/" + receipt.id());
            if (response.statusCode() != 200) {
                unsettled.add(response.statusCode() + " for " + receipt.id() + ", " + sending);
                continue;
            }
            var status = EdiClient.json(response);
            processed += isProcessed(sending, status) ? 1 : 0;
            if (!receivedAt(status).equals(receipt.receivedAt())) {
                unsettled.add(
                        "received "
                                + receivedAt(status)
                                + ", promised "
                                + receipt.receivedAt()
                                + ", "
                                + sending);
            }
        }
        var all = sending.receipts().size();
        if (processed > 1 || all > 0 && processed == 0 && sending.lostAnswers() == 0) {
            unsettled.add(processed + " times processed, taken " + all + ", " + sending);
        }
    }

    private static Instant receivedAt(JsonNode status) {
        return Instant.parse(EdiClient.text(status, "receivedAt"));
    }

    private boolean isProcessed(Sending sending, JsonNode status) {
        var duplicate = EdiClient.text(status.path("faults").path(0), "code").equals("0085:26");
        if (EdiClient.text(status, "state").equals("REJECTED") && duplicate) {
            return false;
        }
        var messages = status.path("messages").size();
        if (!EdiClient.text(status, "state").equals("PROCESSED")
                || messages != sending.declarations().size()
                || !isDecided(status)) {
            unsettled.add(status + ", " + sending);
        }
        return true;
    }

    private static boolean isDecided(JsonNode status) {
        for (var message : status.path("messages")) {
            if (NOT_DECIDED.contains(EdiClient.text(message, "state"))) {
                return false;
            }
        }
        return true;
    }
}
