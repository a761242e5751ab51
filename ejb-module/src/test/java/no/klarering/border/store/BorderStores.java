package no.klarering.border.store;

import jakarta.persistence.EntityManager;
import no.klarering.border.BorderHistory;
import no.klarering.border.EntriesKept;
import no.klarering.border.ExpectedTransports;
import no.klarering.border.FollowUps;
import no.klarering.border.RedDepartures;
import no.klarering.border.Selections;
import no.klarering.border.Sightings;

/** The stores of this package for tests of others. */
public record BorderStores(
        ExpectedTransports transports,
        Sightings sightings,
        FollowUps followUps,
        BorderHistory history,
        Selections selections,
        EntriesKept entries,
        RedDepartures departures,
        RoutingLogStore routing) {

    public static BorderStores of(EntityManager entityManager) {
        return new BorderStores(
                new JpaExpectedTransports(entityManager),
                new JpaSightings(entityManager),
                new JpaFollowUps(entityManager),
                new JpaBorderHistory(entityManager),
                new JpaSelections(entityManager),
                new JpaEntries(entityManager),
                new JpaRedDepartures(entityManager),
                new RoutingLogStore(entityManager));
    }
}
