package no.klarering.doubles.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.doubles.Compared;
import no.klarering.doubles.Compared.Agreement;
import no.klarering.doubles.DoubleLaw;
import no.klarering.doubles.Sign;
import no.klarering.doubles.Strength;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.kernel.Text;

/** Reads how doubles are judged: signs with their days, facts with their points, strengths. */
public final class LawFiles {

    private static final String SIGNS = "doubles/signs.csv";
    private static final String FACTS = "doubles/facts.csv";
    private static final String STRENGTHS = "doubles/strengths.csv";
    private static final String SIGN = "sign";
    private static final String FACT = "fact";
    private static final String STRENGTH = "strength";

    private final List<DataRecord> records = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private LawFiles() {}

    public static List<String> names() {
        return List.of(SIGNS, FACTS, STRENGTHS);
    }

    public static List<DataRecord> read(DataFiles files) {
        var reading = new LawFiles();
        files.table(SIGNS, List.of("sign", "days"), reading::sign);
        files.table(
                FACTS, List.of("fact", "agreement", "points", "text_nb", "text_en"), reading::fact);
        files.table(STRENGTHS, List.of("strength", "points"), reading::strength);
        return reading.records;
    }

    /** One line of a file, as it is kept. */
    record SignDays(Sign.Kind sign, int days) {}

    /** One line of a file, as it is kept. */
    record FactPoints(Compared fact, Agreement agreement, int points, Text text) {}

    /** One line of a file, as it is kept. */
    record StrengthPoints(Strength strength, int points) {}

    private void sign(DataEntry line) {
        var sign = one(line, "sign", Sign.Kind.values(), Sign.Kind.PLACE);
        keep(line, SIGN, sign.name(), new SignDays(sign, line.whole("days")));
    }

    private void fact(DataEntry line) {
        var fact = one(line, "fact", Compared.values(), Compared.PLACE);
        var agreement = one(line, "agreement", Agreement.values(), Agreement.SAME);
        var points =
                line.read(
                                "points",
                                text ->
                                        Optional.of(text)
                                                .filter(t -> t.matches("-?[0-9]{1,3}"))
                                                .map(Integer::valueOf),
                                "points, such as 40 or -30")
                        .orElse(0);
        var text = new Text(line.text("text_nb"), line.text("text_en"));
        keep(line, FACT, fact + " " + agreement, new FactPoints(fact, agreement, points, text));
    }

    private void strength(DataEntry line) {
        var strength = one(line, "strength", Strength.values(), Strength.LIKELY);
        keep(line, STRENGTH, strength.name(), new StrengthPoints(strength, line.whole("points")));
    }

    private void keep(DataEntry line, String kind, String key, Record content) {
        if (!known.add(kind + " " + key)) {
            line.fault(kind, key + " is there twice.");
        }
        records.add(new DataRecord(kind, key, DataEntry.ALWAYS, content));
    }

    private static <E extends Enum<E>> E one(DataEntry line, String column, E[] all, E usual) {
        return line.read(
                        column,
                        text -> Arrays.stream(all).filter(e -> e.name().equals(text)).findFirst(),
                        "one of " + Arrays.toString(all))
                .orElse(usual);
    }

    public static DoubleLaw law(String label, DataRecords records) {
        Map<Sign.Kind, Integer> days = new EnumMap<>(Sign.Kind.class);
        records.of(SIGN, SignDays.class).forEach(each -> days.put(each.sign(), each.days()));
        Map<Compared, Map<Agreement, DoubleLaw.Weight>> weights = new EnumMap<>(Compared.class);
        records.of(FACT, FactPoints.class)
                .forEach(
                        each ->
                                weights.computeIfAbsent(
                                                each.fact(), any -> new EnumMap<>(Agreement.class))
                                        .put(
                                                each.agreement(),
                                                new DoubleLaw.Weight(each.points(), each.text())));
        Map<Strength, Integer> least = new EnumMap<>(Strength.class);
        Arrays.stream(Strength.values()).forEach(each -> least.put(each, Integer.MAX_VALUE));
        records.of(STRENGTH, StrengthPoints.class)
                .forEach(each -> least.put(each.strength(), each.points()));
        return new DoubleLaw(label, days, weights, least);
    }
}
