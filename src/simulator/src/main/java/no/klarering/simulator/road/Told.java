package no.klarering.simulator.road;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.klarering.simulator.road.Customs.Result;

/** What was told and not yet asked for; of what nobody ever asks for, the oldest is forgotten. */
final class Told {

    static final String FINISHED = "SUBMISSION_FINISHED";
    static final String ENTERED = "TRANSPORT_ENTERED";
    private static final Set<String> REPLIES = Set.of("CONTRL", "CUSRES");
    private static final int MOST = 20_000;

    private final Map<UUID, Result> results = bounded();
    private final Map<String, Boolean> entered = bounded();
    private final Map<String, Boolean> answered = bounded();

    private static <K, V> Map<K, V> bounded() {
        return Collections.synchronizedMap(
                new LinkedHashMap<>() {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                        return size() > MOST;
                    }
                });
    }

    void hear(News.Item item) {
        if (item.type().equals(FINISHED)) {
            item.result().ifPresent(result -> results.put(UUID.fromString(item.about()), result));
        } else if (item.type().equals(ENTERED)) {
            entered.put(item.about(), true);
        } else if (REPLIES.contains(item.type())) {
            answered.put(item.about(), true);
        }
    }

    /** The result of a request, once. */
    Optional<Result> result(UUID request) {
        return Optional.ofNullable(results.remove(request));
    }

    /** Whether the entry of a transport was told. */
    boolean knowsEntry(String mrn) {
        return entered.containsKey(mrn);
    }

    /** The same, once. */
    boolean entry(String mrn) {
        return entered.remove(mrn) != null;
    }

    /** Whether a reply to an interchange was told since this was last asked. */
    boolean reply(String interchange) {
        return answered.remove(interchange) != null;
    }
}
