package no.klarering.movement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.klarering.movement.MovementDeskFixture.SENDER;
import static no.klarering.movement.MovementDeskFixture.STRANGER;
import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aMaster;
import static no.klarering.testing.MovementMessages.aTransport;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.klarering.movement.MessageShelf.Bookmark;
import no.klarering.movement.MessageShelf.Change;
import no.klarering.movement.MessageShelf.HandedIn;
import no.klarering.movement.MessageShelf.LinkByHand;
import no.klarering.movement.MessageShelf.Search;
import no.klarering.movement.MessageShelf.Span;
import no.klarering.movement.SenderDesk.Above;
import no.klarering.movement.SenderDesk.Missing;
import no.klarering.movement.SenderDesk.Portrait;
import no.klarering.movement.TransportTree.Gap;
import no.klarering.testing.Database;
import no.klarering.testing.MovementMessages;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each organisation may see of what it and others have sent, on real databases. */
class SenderStoryTest {

    private static final MovementKind TRANSPORT = MovementKind.TRANSPORT;
    private static final MovementKind MASTER = MovementKind.MASTER_CONSIGNMENT;
    private static final MovementKind HOUSE = MovementKind.HOUSE_CONSIGNMENT;
    private static final Span ALL = new Span(Optional.empty(), 50);

    private static int journeys;

    private Database database;
    private MovementDeskFixture digitoll;
    private String plate;
    private String waybill;
    private Participant carrier;
    private Participant forwarder;

    /** Every story has parties of its own, so that stories do not meet in the database. */
    private void on(String kind) {
        database = Database.shared(kind);
        digitoll = new MovementDeskFixture(database);
        journeys++;
        plate = "PT%05d".formatted(journeys);
        waybill = "PW-%05d".formatted(journeys);
        carrier = new Participant("SE77700%05d".formatted(journeys));
        forwarder = new Participant("SE77800%05d".formatted(journeys));
    }

    private static String json(String text) {
        return "\"" + text + "\"";
    }

    private MovementMessages transport() {
        return aTransport()
                .with("/carrier/identificationNumber", json(carrier.number()))
                .with("/activeBorderTransportMeans/identificationNumber", json(plate))
                .without("/representative")
                .without("/consignmentHouseLevel")
                .without("/consignmentMasterLevel/1");
    }

    private MovementMessages master() {
        return aMaster()
                .without("/representative")
                .without("/consignmentMasterLevel/consignmentHouseLevel")
                .with(
                        "/consignmentMasterLevel/carrier/identificationNumber",
                        json(carrier.number()));
    }

    private MovementMessages house() {
        return aHouse().without("/representative")
                .with(
                        "/consignmentHouseLevel/transportDocumentHouseLevel/documentNumber",
                        json(waybill))
                .with(
                        "/consignmentHouseLevel/consignmentMasterLevel/carrierIdentificationNumber",
                        json(carrier.number()));
    }

    private Mrn sent(Participant sender, MovementKind kind, MovementMessages message) {
        digitoll.pass(Duration.ofSeconds(1));
        var result = digitoll.send(sender, kind, message);
        assertThat(result.problems()).isEmpty();
        return result.mrn().orElseThrow();
    }

    private <T> T asked(Function<SenderDesk, T> question) {
        return database.inTransaction(() -> question.apply(digitoll.desk.senders()));
    }

    private List<Overview> found(Participant reader, String words) {
        return asked(
                desk ->
                        desk.sent(
                                new Search(
                                        Optional.empty(),
                                        Optional.of(words).filter(text -> !text.isEmpty()),
                                        ALL),
                                reader));
    }

    private Portrait portrait(Mrn mrn, Participant reader) {
        return asked(desk -> desk.portrait(mrn, reader)).orElseThrow();
    }

    private boolean sees(Participant reader, Mrn mrn) {
        return asked(desk -> desk.portrait(mrn, reader)).isPresent();
    }

    private Optional<String> body(Mrn mrn, Participant reader) {
        return asked(desk -> desk.body(mrn, 1, reader)).map(bytes -> new String(bytes, UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void findsItsOwnByWhatTheyReferTo(String kind) {
        on(kind);
        var exportId = "26SE7K2077%05dXA3".formatted(journeys);
        var house =
                sent(
                        forwarder,
                        HOUSE,
                        house().with(
                                        "/consignmentHouseLevel/exportFromEU/0/exportId",
                                        json(exportId)));

        assertThat(found(forwarder, "312688409-19112026-17"))
                .extracting(Overview::mrn)
                .containsExactly(house);
        assertThat(found(forwarder, exportId.toLowerCase())).hasSize(1);
        assertThat(found(forwarder, "312688409-31022026-17")).isEmpty();
        assertThat(found(carrier, exportId)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void findsItsOwnByWaybillPlateAndNumberAndNobodyElses(String kind) {
        on(kind);
        var house = sent(forwarder, HOUSE, house());
        var transport = sent(carrier, TRANSPORT, transport());

        var byWaybill = found(forwarder, waybill.toLowerCase());
        var byPlate = found(carrier, plate.substring(0, 2) + " " + plate.substring(2));
        var byNumber = found(carrier, transport.text());

        assertThat(byWaybill).extracting(Overview::mrn).containsExactly(house);
        assertThat(byPlate).extracting(Overview::name).containsExactly(plate);
        assertThat(byNumber).isEqualTo(byPlate);
        assertThat(found(forwarder, plate)).isEmpty();
        assertThat(found(forwarder, transport.text())).isEmpty();
        assertThat(found(STRANGER, waybill)).isEmpty();
        assertThat(sees(carrier, house)).isFalse();
        assertThat(body(house, carrier)).isEmpty();
        assertThat(body(house, forwarder)).hasValue(new String(house().bytes(), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void whoIsRepresentedFindsTheMessageToo(String kind) {
        on(kind);
        var named =
                aTransport().with("/representative/identificationNumber", json(forwarder.number()));
        var mrn =
                sent(
                        carrier,
                        TRANSPORT,
                        named.with("/carrier/identificationNumber", json(carrier.number()))
                                .with(
                                        "/activeBorderTransportMeans/identificationNumber",
                                        json(plate)));

        var seen = found(forwarder, "");

        assertThat(seen).extracting(Overview::mrn).containsExactly(mrn);
        assertThat(portrait(mrn, forwarder).below()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void leafsThroughEverythingOnceTheLatestFirst(String kind) {
        on(kind);
        var sent = new ArrayList<Mrn>();
        for (var number = 1; number <= 5; number++) {
            waybill = "PL-%d-%d".formatted(journeys, number);
            sent.add(0, sent(forwarder, HOUSE, house()));
        }

        var seen = new ArrayList<Mrn>();
        var after = Optional.<Bookmark>empty();
        for (var part = page(after); !part.isEmpty(); part = page(after)) {
            var last = part.get(part.size() - 1);
            part.forEach(message -> seen.add(message.mrn()));
            after = Optional.of(new Bookmark(last.updatedAt(), last.mrn().text()));
        }

        assertThat(seen).isEqualTo(sent);
    }

    private List<Overview> page(Optional<Bookmark> after) {
        var search = new Search(Optional.of(HOUSE), Optional.empty(), new Span(after, 2));
        return asked(desk -> desk.sent(search, forwarder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void theCarrierSeesWhatIsMissingAndWhoHasToSendIt(String kind) {
        on(kind);
        var transport = sent(carrier, TRANSPORT, transport());

        var before = portrait(transport, carrier).missing();
        sent(SENDER, MASTER, master());
        var withoutHouses = portrait(transport, carrier).missing();
        var house = sent(forwarder, HOUSE, house());
        var incomplete = portrait(transport, carrier);

        assertThat(before)
                .extracting(missing -> missing.gap().kind(), Missing::from)
                .containsExactly(tuple(Gap.Kind.MASTER_NOT_RECEIVED, carrier));
        assertThat(withoutHouses)
                .extracting(missing -> missing.gap().kind(), Missing::from)
                .containsExactly(tuple(Gap.Kind.MASTER_WITHOUT_HOUSES, SENDER));
        assertThat(incomplete.missing())
                .extracting(missing -> missing.gap().kind(), Missing::from)
                .containsExactly(tuple(Gap.Kind.HOUSE_INCOMPLETE, forwarder));
        assertThat(incomplete.below().orElseThrow().senders()).containsEntry(house, forwarder);
    }

    private static Tuple tuple(Gap.Kind kind, Participant from) {
        return Tuple.tuple(kind, Optional.of(from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void theSenderOfAHouseSeesThatItHangsOnSomethingAndWhose(String kind) {
        on(kind);
        var house = sent(forwarder, HOUSE, house());
        var alone = portrait(house, forwarder).above();
        var master = sent(SENDER, MASTER, master());
        var transport = sent(carrier, TRANSPORT, transport());
        digitoll.relate(TRANSPORT, transport, HOUSE, house);

        var hanging = portrait(house, forwarder);

        assertThat(alone).isEmpty();
        assertThat(hanging.above())
                .containsExactly(
                        new Above(
                                MASTER,
                                Optional.of(portrait(master, SENDER).message().name()),
                                Optional.empty(),
                                SENDER,
                                false),
                        new Above(TRANSPORT, Optional.empty(), Optional.empty(), carrier, true));
        assertThat(hanging.links()).extracting(LinkByHand::sender).containsExactly(SENDER);
        assertThat(portrait(master, SENDER).above())
                .extracting(Above::sender)
                .containsExactly(carrier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void keepsTheHistoryAlsoOfWhatIsCancelled(String kind) {
        on(kind);
        var transport = sent(carrier, TRANSPORT, transport());
        digitoll.cancel(carrier, TRANSPORT, transport);

        var seen = portrait(transport, carrier);

        assertThat(seen.message().active()).isFalse();
        assertThat(seen.history())
                .extracting(Change::action)
                .containsExactly(MovementAction.CANCEL, MovementAction.CREATE);
        assertThat(seen.missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void listsResultsOfSubmissionsForTheirSenderAlone(String kind) {
        on(kind);
        sent(forwarder, HOUSE, house());
        digitoll.pass(Duration.ofSeconds(1));
        var again = digitoll.send(forwarder, HOUSE, house());

        var all = asked(desk -> desk.handedIn(ALL, false, forwarder));
        var refused = asked(desk -> desk.handedIn(ALL, true, forwarder));
        var others = asked(desk -> desk.handedIn(ALL, false, carrier));

        assertThat(all).hasSize(2);
        assertThat(all.get(0).result()).isEqualTo(again);
        assertThat(refused).extracting(HandedIn::requestId).containsExactly(again.requestId());
        assertThat(others).isEmpty();
    }
}
