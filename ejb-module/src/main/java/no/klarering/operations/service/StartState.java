package no.klarering.operations.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.operations.Readiness;

/** How far the start has come, as everybody may ask. */
@ApplicationScoped
public class StartState implements Readiness {

    private volatile boolean started;
    private volatile boolean draining;
    private volatile List<String> obstacles = List.of("The application is starting.");

    @Override
    public boolean isStarted() {
        return started;
    }

    @Override
    public boolean isDraining() {
        return draining;
    }

    @Override
    public void drain() {
        draining = true;
    }

    @Override
    public List<String> obstacles() {
        return obstacles;
    }

    void started() {
        obstacles = List.of();
        started = true;
    }

    void refused(List<String> why) {
        obstacles = List.copyOf(why);
    }
}
