package no.klarering.operations.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import no.klarering.operations.Mainstay;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;

/** Looks once a second at what the application stands on. */
@ApplicationScoped
public class Watch implements Mainstays {

    private static final long MILLIS_BETWEEN_LOOKS = 1_000;

    private final Map<Kind, Lookout> lookouts = new EnumMap<>(Kind.class);

    public Watch() {
        // For the container's proxy.
    }

    @Inject
    public Watch(@Any Instance<Mainstay> mainstays) {
        mainstays.forEach(mainstay -> lookouts.put(mainstay.kind(), new Lookout(mainstay)));
    }

    /**
     * Begins to look, each on a thread of its own: a slow one must not hide the others, nor must
     * work that waits for a silent database keep anybody from looking.
     */
    void begin(ThreadFactory threads) {
        for (var lookout : lookouts.values()) {
            threads.newThread(() -> keepLooking(lookout)).start();
        }
    }

    private static void keepLooking(Lookout lookout) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                lookout.lookAndMend();
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean stand(Kind... kinds) {
        return Arrays.stream(kinds)
                .map(lookouts::get)
                .allMatch(lookout -> lookout != null && lookout.stands());
    }

    @Override
    public boolean standAfterALook() {
        var stand = true;
        for (var lookout : lookouts.values()) {
            stand &= lookout.look();
        }
        return stand;
    }

    @Override
    public Map<Kind, String> troubles() {
        var troubles = new EnumMap<Kind, String>(Kind.class);
        lookouts.forEach(
                (kind, lookout) ->
                        lookout.trouble().ifPresent(trouble -> troubles.put(kind, trouble)));
        return troubles;
    }
}
