package no.klarering.border.store;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.border.AboardState;
import no.klarering.border.BorderDecision.HouseRouting;
import no.klarering.border.Hindrance;
import no.klarering.border.HouseStanding;
import no.klarering.border.MasterStanding;
import no.klarering.border.Routing;
import no.klarering.border.Selection;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.Mrn;
import no.klarering.movement.TransportTree.Gap;

/**
 * What is on board as text, a line for each, its parts between tabs: read and written in one go
 * while a lorry waits for its light.
 */
final class StandingText {

    private static final String TAB = "\t";
    private static final String YES = "Y";
    private static final String NO = "N";

    private StandingText() {}

    static String ofHouses(List<HouseStanding> houses) {
        return lines(houses.stream().map(StandingText::line));
    }

    private static String line(HouseStanding house) {
        return String.join(
                TAB,
                house.mrn().text(),
                shown(house.number()),
                house.isAssessed() ? YES : NO,
                words(house.reasons()),
                String.join(" ", house.heldLanes()),
                house.selection().name(),
                house.told().map(StandingText::text).orElse(""));
    }

    static List<HouseStanding> houses(String text) {
        return parts(text)
                .map(
                        part ->
                                new HouseStanding(
                                        Mrn.of(part[0]),
                                        part[1],
                                        part[2].equals(YES),
                                        reasons(part[3]),
                                        split(part[4]),
                                        Selection.valueOf(part[5]),
                                        routing(part[6])))
                .toList();
    }

    static String ofMasters(List<MasterStanding> masters) {
        return lines(
                masters.stream()
                        .map(
                                master ->
                                        String.join(
                                                TAB,
                                                shown(master.number()),
                                                master.mrn().map(Mrn::text).orElse(""),
                                                master.weight().toPlainString(),
                                                String.valueOf(master.houses()),
                                                String.valueOf(master.ready()),
                                                master.state().name())));
    }

    static List<MasterStanding> masters(String text) {
        return parts(text)
                .map(
                        part ->
                                new MasterStanding(
                                        part[0],
                                        part[1].isEmpty()
                                                ? Optional.empty()
                                                : Optional.of(Mrn.of(part[1])),
                                        new BigDecimal(part[2]),
                                        Integer.parseInt(part[3]),
                                        Integer.parseInt(part[4]),
                                        AboardState.valueOf(part[5])))
                .toList();
    }

    static String ofGaps(List<Gap> gaps) {
        return lines(
                gaps.stream()
                        .map(
                                gap ->
                                        String.join(
                                                TAB,
                                                gap.kind().name(),
                                                shown(gap.number()),
                                                words(gap.reasons()))));
    }

    static List<Gap> gaps(String text) {
        return parts(text)
                .map(part -> new Gap(Gap.Kind.valueOf(part[0]), part[1], reasons(part[2])))
                .toList();
    }

    static String ofHindrances(List<Hindrance> hindrances) {
        return lines(
                hindrances.stream()
                        .map(each -> String.join(TAB, each.code(), shown(each.number()))));
    }

    static List<Hindrance> hindrances(String text) {
        return parts(text).map(part -> new Hindrance(part[0], part[1])).toList();
    }

    static String ofRouting(List<HouseRouting> routing) {
        return lines(
                routing.stream()
                        .map(each -> String.join(TAB, each.house().text(), text(each.routing()))));
    }

    static List<HouseRouting> routings(String text) {
        return parts(text)
                .map(part -> new HouseRouting(Mrn.of(part[0]), routing(part[1]).orElseThrow()))
                .toList();
    }

    static String ofMrns(List<Mrn> mrns) {
        return mrns.stream().map(Mrn::text).collect(Collectors.joining(" "));
    }

    static List<Mrn> mrns(String text) {
        return split(text).stream().map(Mrn::of).toList();
    }

    private static String text(Routing routing) {
        return routing.routing().name()
                + routing.location().map(location -> " " + location.name()).orElse("");
    }

    private static Optional<Routing> routing(String text) {
        var words = split(text);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Routing(
                                Routing.Code.valueOf(words.get(0)),
                                words.stream().skip(1).map(Routing.Location::valueOf).findFirst()));
    }

    private static String words(List<IncompleteReason> reasons) {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static List<IncompleteReason> reasons(String text) {
        return split(text).stream().map(IncompleteReason::valueOf).toList();
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    /** A number of a waybill has no control characters; whatever it has is not to part lines. */
    private static String shown(String number) {
        return number.replace('\t', ' ').replace('\n', ' ');
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static Stream<String[]> parts(String text) {
        return text.isEmpty() ? Stream.empty() : text.lines().map(line -> line.split(TAB, -1));
    }
}
