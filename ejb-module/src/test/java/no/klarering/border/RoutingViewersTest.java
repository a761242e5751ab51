package no.klarering.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.Relation;
import org.junit.jupiter.api.Test;

class RoutingViewersTest {

    private static final Participant CARRIER = new Participant("NO310417289");
    private static final Participant FORWARDER = new Participant("311990608");
    private static final Participant SENDER = new Participant("SE5560001230");
    private static final Participant BROKER = new Participant("312688409");
    private static final Participant TERMINAL = new Participant("313000109");
    private static final Involved TRANSPORT = new Involved(CARRIER, Optional.empty());
    private static final Involved MASTER = new Involved(FORWARDER, Optional.of(CARRIER));
    private static final Involved HOUSE = new Involved(SENDER, Optional.of(BROKER));

    @Test
    void everybodyBehindTheMessagesAboveSeesTheHouse() {
        var viewers = RoutingViewers.of(HOUSE, Optional.of(MASTER), TRANSPORT, List.of());

        assertThat(viewers).containsExactlyInAnyOrder(CARRIER, FORWARDER, SENDER, BROKER);
    }

    @Test
    void whoPresentedAHouseSeesItToo() {
        var viewers = RoutingViewers.of(HOUSE, Optional.empty(), TRANSPORT, Set.of(TERMINAL));

        assertThat(viewers)
                .containsExactlyInAnyOrder(CARRIER, SENDER, BROKER, TERMINAL)
                .contains(new Participant("310417289"))
                .doesNotContain(FORWARDER);
    }

    @Test
    void linksFollowALorryToItsNewTractor() {
        var before = Mrn.issued(2026, 1);
        var after = Mrn.issued(2026, 2);
        var relation =
                new Relation(
                        Optional.empty(),
                        Optional.empty(),
                        MovementKind.TRANSPORT,
                        before,
                        MovementKind.MASTER_CONSIGNMENT,
                        Mrn.issued(2026, 3));

        var followed = relation.following(before, after);

        assertThat(followed.parentObjectReference()).isEqualTo(after);
        assertThat(followed.childObjectReference()).isEqualTo(relation.childObjectReference());
        assertThat(relation.following(after, before)).isEqualTo(relation);
    }
}
