package no.klarering.border.service;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.klarering.border.BorderChanged;
import no.klarering.border.BorderDesk;
import no.klarering.border.DriverDesk;
import no.klarering.border.EnteredDeclarations;
import no.klarering.border.EnteredTransits;
import no.klarering.border.EntryRegister;
import no.klarering.border.PlaygroundHouse;
import no.klarering.border.QueueTickets;
import no.klarering.border.ReleaseMails;
import no.klarering.border.RoutingBook;
import no.klarering.border.RoutingGiven;
import no.klarering.border.RoutingLog;
import no.klarering.border.core.BorderFiles;
import no.klarering.border.store.BorderStores;
import no.klarering.movement.CrossingLocks;
import no.klarering.movement.MovementChanged;
import no.klarering.movement.Movements;
import no.klarering.movement.service.JsonMessageReader;
import no.klarering.movement.store.MovementStores;
import no.klarering.testing.Database;
import no.klarering.testing.MovementFacts;
import no.klarering.testing.RecordedEvents;

/** The services of this package without a container, on real stores. */
public final class SmallBorder {

    private static final List<PlaygroundHouse> PLAYGROUND =
            BorderFiles.houses(MovementFacts.records(files -> BorderFiles.read(true, files)));

    public final RecordedEvents<BorderChanged> events = new RecordedEvents<>();
    public final RecordedEvents<RoutingGiven> routed = new RecordedEvents<>();

    private final Database database;
    private final BorderStores stores;
    private final TransportsHeard heard;
    private final BorderDesk desk;
    private final Assessment assessment;
    private final FollowingUp following;
    private final EffectWork effects;
    private final EntryRegister entries;
    private final CrossingLocks locks;

    /** Parts of customs that are told of entries. */
    public record Told(
            EnteredDeclarations declarations, EnteredTransits transits, ReleaseMails mails) {}

    public SmallBorder(Database database, Told told, Clock clock) {
        this.database = database;
        stores = BorderStores.of(database.entityManager());
        Movements movements = MovementStores.movements(database.entityManager());
        var reader = new JsonMessageReader();
        var assessing =
                new Assessing(
                        movements,
                        reader,
                        new Selected(stores.selections(), () -> PLAYGROUND),
                        clock);
        heard = new TransportsHeard(stores.transports(), movements, assessing);
        var watching =
                new Watching(
                        stores.transports(),
                        assessing,
                        stores.followUps(),
                        stores.history(),
                        events);
        var crossing =
                new Crossing(
                        stores.sightings(),
                        stores.transports(),
                        new Trailers(movements, stores.transports()),
                        watching,
                        new BorderSettings(120, 900),
                        clock);
        desk =
                new BorderControl(
                        crossing,
                        new Handwork(
                                stores.transports(),
                                stores.sightings(),
                                stores.selections(),
                                stores.entries(),
                                movements,
                                watching,
                                clock),
                        new Settling(
                                stores.sightings(), stores.departures(), watching, events, clock));
        assessment = new Assessment(stores.transports(), watching, clock);
        RoutingBook book = stores.routing();
        following =
                new FollowingUp(
                        stores.followUps(),
                        stores.sightings(),
                        new Aboard(movements, stores.transports(), book),
                        book,
                        new Entering(movements, reader, stores.entries()),
                        routed,
                        events);
        effects =
                new EffectWork(
                        stores.entries(),
                        told.declarations(),
                        told.transits(),
                        told.mails(),
                        clock);
        entries = new Entries(stores.transports(), movements);
        locks = new LockedByCrossing(stores.transports(), stores.entries());
    }

    /** In the transaction of the change. */
    public void hear(MovementChanged change) {
        heard.hear(change);
    }

    public <T> T at(Function<BorderDesk, T> deed) {
        return database.inTransaction(() -> deed.apply(desk));
    }

    /** What drivers are shown, with the offices where there are cameras. */
    public DriverDesk drivers(QueueTickets tickets, Set<String> offices, Clock clock) {
        var movements = MovementStores.movements(database.entityManager());
        return new Drivers(
                stores.transports(),
                new Journeys(movements, tickets, new CameraOffices(offices)),
                desk,
                tickets,
                clock);
    }

    /** What the sweeps do within a second or two. */
    public void settle() {
        all(assessment::due).forEach(mrn -> database.inTransaction(() -> assessment.assess(mrn)));
        var waiting = all(following::waiting);
        database.inTransaction(() -> following.follow(waiting));
        all(effects::due).forEach(each -> all(() -> effects.work(each)));
    }

    private <T> T all(Supplier<T> work) {
        return database.inTransaction(work);
    }

    public BorderDesk desk() {
        return desk;
    }

    public RoutingLog log() {
        return stores.routing();
    }

    public EntryRegister entries() {
        return entries;
    }

    public BorderStores stores() {
        return stores;
    }

    public CrossingLocks locks() {
        return locks;
    }
}
