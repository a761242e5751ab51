package no.klarering.operations.service;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

    /** Begins to look; each at its own pace, so that a slow one does not hide the others. */
    void begin(ManagedScheduledExecutorService scheduler) {
        for (var lookout : lookouts.values()) {
            scheduler.scheduleWithFixedDelay(
                    lookout::lookAndMend, 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
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
