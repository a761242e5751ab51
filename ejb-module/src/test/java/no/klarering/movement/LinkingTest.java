package no.klarering.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.klarering.movement.TransportTree.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkingTest {

    private static final CarrierId CARRIER = new CarrierId("NO310417289");
    private static final Mrn TRANSPORT = Mrn.issued(2026, 1);
    private static final Mrn MASTER = Mrn.issued(2026, 2);
    private static final Mrn HOUSE = Mrn.issued(2026, 3);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void linksInWhateverOrderMessagesCame(long seed) {
        var transport = transport("M-1", "M-2").withDirect("D-1");
        List<UnaryOperator<ConsignmentGraph>> steps = new ArrayList<>();
        steps.add(graph -> graph.add(transport.node()));
        steps.add(graph -> graph.add(master(MASTER, "M-1", "100")));
        steps.add(graph -> graph.add(house(HOUSE, "H-1", "60", "M-1")));
        steps.add(graph -> graph.add(house(Mrn.issued(2026, 4), "H-2", "30.5", "M-1")));
        steps.add(graph -> graph.add(direct(Mrn.issued(2026, 5), "D-1", "7")));
        Collections.shuffle(steps, new Random(seed));
        var graph = new ConsignmentGraph();

        steps.forEach(step -> step.apply(graph));
        var tree = Linking.tree(transport.node(), graph);

        assertThat(tree.masters())
                .extracting(TransportTree.MasterBranch::isReceived)
                .containsExactly(true, false);
        assertThat(tree.masters().get(0).houses()).hasSize(2);
        assertThat(tree.directHouses())
                .singleElement()
                .matches(TransportTree.HouseLeaf::isReceived);
        assertThat(tree.sumOfWeightForMasterConsignments()).isEqualByComparingTo("100");
        assertThat(tree.masters().get(0).sumOfWeightForHouseConsignments())
                .isEqualByComparingTo("90.5");
        assertThat(tree.sumOfWeightForHouseConsignments()).isEqualByComparingTo("97.5");
        assertThat(tree.gaps())
                .containsExactly(new Gap(Gap.Kind.MASTER_NOT_RECEIVED, "M-2", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "NO310417289, M-1, N730, true",
        "310417289, m-1, N730, true",
        "310417280, M-1, N730, false",
        "NO310417289, M-2, N730, false",
        "NO310417289, M-1, N703, false"
    })
    void linksWhenNumberTypeAndCarrierAreEqual(
            String carrier, String number, String type, boolean linked) {
        var key = new MasterKey(new TransportDocument(number, type).key(), new CarrierId(carrier));
        var graph =
                new ConsignmentGraph()
                        .add(
                                new MasterNode(
                                        MASTER,
                                        key,
                                        new TransportDocument(number, type),
                                        BigDecimal.ONE,
                                        List.of()));

        var tree = Linking.tree(transport("M-1").node(), graph);

        assertThat(tree.masters().get(0).isReceived()).isEqualTo(linked);
    }

    @Test
    void aDirectHouseHangsOnItsOwnCarriersTransportOnly() {
        var belowMaster = house(HOUSE, "D-1", "1", "M-9");
        var direct = direct(Mrn.issued(2026, 4), "D-1", "1");

        var without =
                Linking.tree(
                        transport().withDirect("D-1").node(),
                        new ConsignmentGraph().add(belowMaster));
        var with =
                Linking.tree(
                        transport().withDirect("D-1").node(), new ConsignmentGraph().add(direct));

        assertThat(without.gaps())
                .containsExactly(new Gap(Gap.Kind.HOUSE_NOT_RECEIVED, "D-1", List.of()));
        assertThat(with.gaps()).isEmpty();
    }

    @Test
    void mailHangsOnItsMasterByTheBag() {
        var master =
                new MasterNode(
                        MASTER,
                        key("M-1"),
                        document("M-1"),
                        BigDecimal.TEN,
                        List.of("BAG1", "BAG2"));
        var letter =
                new HouseNode(
                        HOUSE,
                        document("L-1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("BAG1"),
                        BigDecimal.ONE,
                        List.of());
        var graph = new ConsignmentGraph().add(master).add(letter);

        var tree = Linking.tree(transport("M-1").node(), graph);

        assertThat(tree.masters().get(0).houses()).hasSize(1);
        assertThat(tree.gaps())
                .containsExactly(new Gap(Gap.Kind.RECEPTACLE_WITHOUT_HOUSES, "BAG2", List.of()));
    }

    @Test
    void relationsAddWhatTheMessagesDoNotSay() {
        var elsewhere = master(MASTER, "OTHER", "5");
        var house = house(HOUSE, "H-1", "5", "NOWHERE");
        var direct = house(Mrn.issued(2026, 4), "H-2", "1", "NOWHERE");
        var graph =
                new ConsignmentGraph()
                        .add(elsewhere)
                        .add(house)
                        .add(direct)
                        .relate(TRANSPORT, MASTER)
                        .relate(MASTER, HOUSE)
                        .relate(TRANSPORT, direct.mrn());

        var tree = Linking.tree(transport().node(), graph);

        assertThat(tree.masters()).singleElement().matches(TransportTree.MasterBranch::isReceived);
        assertThat(tree.houses())
                .extracting(leaf -> leaf.mrn().orElseThrow())
                .containsExactlyInAnyOrder(HOUSE, direct.mrn());
        assertThat(tree.gaps()).isEmpty();
    }

    @Test
    void countsALinkOnceThoughMadeTwice() {
        var graph =
                new ConsignmentGraph()
                        .add(master(MASTER, "M-1", "5"))
                        .add(house(HOUSE, "H-1", "5", "M-1"))
                        .relate(TRANSPORT, MASTER)
                        .relate(MASTER, HOUSE);

        var tree = Linking.tree(transport("M-1", "m-1").node(), graph);

        assertThat(tree.masters()).hasSize(1);
        assertThat(tree.sumOfWeightForMasterConsignments()).isEqualByComparingTo("5");
        assertThat(tree.sumOfWeightForHouseConsignments()).isEqualByComparingTo("5");
    }

    @Test
    void tellsWhatIsMissing() {
        var incomplete =
                new HouseNode(
                        HOUSE,
                        document("H-1"),
                        Optional.of(key("M-1")),
                        Optional.empty(),
                        Optional.empty(),
                        BigDecimal.ONE,
                        List.of(IncompleteReason.INCOMPLETE_CUDE_DOCUMENTATION));
        var graph =
                new ConsignmentGraph()
                        .add(master(MASTER, "M-1", "5"))
                        .add(master(Mrn.issued(2026, 9), "M-2", "5"))
                        .add(incomplete);

        var tree = Linking.tree(transport("M-1", "M-2").node(), graph);

        assertThat(tree.gaps())
                .containsExactly(
                        new Gap(
                                Gap.Kind.HOUSE_INCOMPLETE,
                                "H-1",
                                List.of(IncompleteReason.INCOMPLETE_CUDE_DOCUMENTATION)),
                        new Gap(Gap.Kind.MASTER_WITHOUT_HOUSES, "M-2", List.of()));
        assertThat(tree.masters())
                .extracting(TransportTree.MasterBranch::documentStatus)
                .containsOnly(DocumentStatus.INCOMPLETE);
        assertThat(Linking.tree(transport().node(), graph).gaps())
                .containsExactly(new Gap(Gap.Kind.NO_CONSIGNMENTS, "", List.of()));
    }

    @Test
    void aChangedHouseTouchesItsTransportsOnly() {
        var graph =
                new ConsignmentGraph()
                        .add(transport("M-1").node())
                        .add(other(Mrn.issued(2026, 11), "M-2"))
                        .add(other(Mrn.issued(2026, 12), "M-3"))
                        .add(master(MASTER, "M-1", "5"))
                        .add(master(Mrn.issued(2026, 21), "M-3", "5"))
                        .relate(Mrn.issued(2026, 13), MASTER)
                        .relate(Mrn.issued(2026, 14), HOUSE);
        var before = house(HOUSE, "H-1", "5", "M-1");
        var after = house(HOUSE, "H-1", "5", "M-2");

        var came = Linking.touchedByHouse(List.of(before), graph);
        var moved = Linking.touchedByHouse(List.of(before, after), graph);

        assertThat(came)
                .containsExactlyInAnyOrder(TRANSPORT, Mrn.issued(2026, 13), Mrn.issued(2026, 14));
        assertThat(moved)
                .containsExactlyInAnyOrder(
                        TRANSPORT,
                        Mrn.issued(2026, 11),
                        Mrn.issued(2026, 13),
                        Mrn.issued(2026, 14));
    }

    @Test
    void aHouseThatCameBeforeItsMasterIsTouchedByTheMaster() {
        var graph =
                new ConsignmentGraph()
                        .add(transport("M-1").node())
                        .add(house(HOUSE, "H-1", "5", "M-1"));

        var touched = Linking.touchedByMaster(List.of(master(MASTER, "M-1", "5")), graph);

        assertThat(touched).containsExactly(TRANSPORT);
    }

    @Test
    void aRelationTouchesWhatIsAboveIt() {
        var graph =
                new ConsignmentGraph().add(transport("M-1").node()).add(master(MASTER, "M-1", "5"));
        var toTransport =
                new Relation(
                        Optional.empty(),
                        Optional.empty(),
                        MovementKind.TRANSPORT,
                        TRANSPORT,
                        MovementKind.HOUSE_CONSIGNMENT,
                        HOUSE);
        var toMaster =
                new Relation(
                        Optional.empty(),
                        Optional.empty(),
                        MovementKind.MASTER_CONSIGNMENT,
                        MASTER,
                        MovementKind.HOUSE_CONSIGNMENT,
                        HOUSE);

        assertThat(Linking.touchedByRelation(toTransport, graph)).containsExactly(TRANSPORT);
        assertThat(Linking.touchedByRelation(toMaster, graph)).containsExactly(TRANSPORT);
        assertThat(Linking.touchedByRelation(toMaster, new ConsignmentGraph())).isEmpty();
    }

    @Test
    void nineThousandMastersCostNineThousandLookUps() {
        var transport =
                transport(IntStream.range(0, 9_999).mapToObj(n -> "M-" + n).toArray(String[]::new));
        var graph = new ConsignmentGraph();
        IntStream.range(0, 9_999)
                .forEach(n -> graph.add(master(Mrn.issued(2026, 100 + n), "M-" + n, "1")));
        var lookUps = new AtomicLong();

        var tree = Linking.tree(transport.node(), counting(graph, lookUps));

        assertThat(tree.masters()).hasSize(9_999).allMatch(m -> m.isReceived());
        assertThat(tree.gaps()).hasSize(9_999);
        assertThat(lookUps).hasValueLessThanOrEqualTo(4 * 9_999);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 1_500})
    void housesOfAMasterCostOneLookUpForAll(int houses) {
        var graph = new ConsignmentGraph().add(master(MASTER, "M-1", "1500"));
        IntStream.range(0, houses)
                .forEach(n -> graph.add(house(Mrn.issued(2026, 100 + n), "H-" + n, "1", "M-1")));
        var lookUps = new AtomicLong();

        var tree = Linking.tree(transport("M-1").node(), counting(graph, lookUps));

        assertThat(tree.sumOfWeightForHouseConsignments()).isEqualByComparingTo("" + houses);
        assertThat(tree.gaps()).isEmpty();
        assertThat(lookUps).hasValueLessThan(10);
    }

    @Test
    void oneChangeAmongFifteenHundredHousesCostsAHandfulOfLookUps() {
        var graph =
                new ConsignmentGraph().add(transport("M-1").node()).add(master(MASTER, "M-1", "1"));
        IntStream.range(0, 1_500)
                .forEach(n -> graph.add(house(Mrn.issued(2026, 100 + n), "H-" + n, "1", "M-1")));
        var lookUps = new AtomicLong();

        var touched =
                Linking.touchedByHouse(
                        List.of(house(Mrn.issued(2026, 900), "H-800", "2", "M-1")),
                        counting(graph, lookUps));

        assertThat(touched).containsExactly(TRANSPORT);
        assertThat(lookUps).hasValueLessThan(10);
    }

    private static Consignments counting(Consignments real, AtomicLong lookUps) {
        return (Consignments)
                Proxy.newProxyInstance(
                        Consignments.class.getClassLoader(),
                        new Class<?>[] {Consignments.class},
                        (proxy, method, arguments) -> {
                            lookUps.incrementAndGet();
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
    }

    private record Fixture(TransportNode node) {

        Fixture withDirect(String number) {
            return new Fixture(
                    new TransportNode(
                            node.mrn(), node.carrier(), node.masters(), List.of(document(number))));
        }
    }

    private static Fixture transport(String... masters) {
        return new Fixture(other(TRANSPORT, masters));
    }

    private static TransportNode other(Mrn mrn, String... masters) {
        return new TransportNode(
                mrn,
                CARRIER,
                List.of(masters).stream().map(LinkingTest::document).toList(),
                List.of());
    }

    private static TransportDocument document(String number) {
        return new TransportDocument(number, "N730");
    }

    private static MasterKey key(String number) {
        return new MasterKey(document(number).key(), CARRIER);
    }

    private static MasterNode master(Mrn mrn, String number, String weight) {
        return new MasterNode(
                mrn, key(number), document(number), new BigDecimal(weight), List.of());
    }

    private static HouseNode house(Mrn mrn, String number, String weight, String master) {
        return new HouseNode(
                mrn,
                document(number),
                Optional.of(key(master)),
                Optional.empty(),
                Optional.empty(),
                new BigDecimal(weight),
                List.of());
    }

    private static HouseNode direct(Mrn mrn, String number, String weight) {
        return new HouseNode(
                mrn,
                document(number),
                Optional.empty(),
                Optional.of(CARRIER),
                Optional.empty(),
                new BigDecimal(weight),
                List.of());
    }
}
