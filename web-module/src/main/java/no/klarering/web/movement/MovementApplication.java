package no.klarering.web.movement;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import no.klarering.web.feed.FeedCalls;
import no.klarering.web.feed.WebhookCalls;
import no.klarering.web.operations.RecordGate;
import no.klarering.web.problem.FailureAnswers;
import no.klarering.web.security.Scope;
import no.klarering.web.security.ScopeFeature;

/** The addresses below {@code /api/movement}. */
@ApplicationPath("/api/movement")
public class MovementApplication extends Application {

    static final String ROAD = Scope.Words.ROAD;
    static final String AIR = Scope.Words.AIR;
    static final String RAIL = Scope.Words.RAIL;
    static final String MARITIME = Scope.Words.SEA;
    static final String ENTRY = Scope.Words.ENTRY;

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
                FeedCalls.class,
                WebhookCalls.class,
                PresentedGoods.class,
                ArrivalNotices.class,
                RoutingSignals.class,
                CorrelationIds.class,
                ScopeFeature.class,
                RecordGate.class,
                FailureAnswers.class);
    }
}
