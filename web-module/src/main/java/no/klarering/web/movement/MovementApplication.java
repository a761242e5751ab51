package no.klarering.web.movement;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import no.klarering.web.operations.RecordGate;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.security.ScopeFeature;

/** The addresses below {@code /api/movement}. */
@ApplicationPath("/api/movement")
public class MovementApplication extends Application {

    static final String ROAD = "toll:movement/road/v2";
    static final String AIR = "toll:movement/air";
    static final String RAIL = "toll:movement/rail";
    static final String MARITIME = "toll:movement/maritime";

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                RoadMessages.class,
                AirMessages.class,
                RailMessages.class,
                MaritimeMessages.class,
                RoadStatus.class,
                AirStatus.class,
                RailStatus.class,
                MaritimeStatus.class,
                CorrelationIds.class,
                ScopeFeature.class,
                RecordGate.class,
                FailureAnswers.class);
    }
}
