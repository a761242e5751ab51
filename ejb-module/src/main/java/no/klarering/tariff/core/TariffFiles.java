package no.klarering.tariff.core;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.CountryGroup;
import no.klarering.tariff.Season;
import no.klarering.tariff.TariffGoods;

/** Reads the tariff in the form in which Customs publishes it. */
public final class TariffFiles {

    public static final String GOODS = "goods";
    public static final String GROUP = "group";
    public static final String MEMBER = "member";

    private static final String STRUCTURE = "tariff/tolltariffstruktur.json";
    private static final String DUTIES = "tariff/tollavgiftssats.json";
    private static final String CHARGES = "tariff/innfoerselsavgift.json";
    private static final String EXPORT_CHARGES = "tariff/utfoerselsavgift.json";
    private static final String COMMODITIES = "tariff/varenummer.json";
    private static final String GROUPS = "tariff/landgruppe.json";
    private static final String MEMBERS = "tariff/medlemsland.json";
    private static final String UNITS = "codes/units.csv";

    private static final String KILOGRAM = "KGM";

    private final DataFiles files;
    private final List<DataRecord> records = new ArrayList<>();
    private final Set<String> groups = new HashSet<>();
    private final Map<String, String> units = new HashMap<>();
    private final Map<CommodityCode, Described> descriptions = new HashMap<>();
    private final Map<CommodityCode, RatesOfGoods> rates = new HashMap<>();

    private TariffFiles(DataFiles files) {
        this.files = files;
    }

    public static List<String> names() {
        return List.of(
                COMMODITIES, DUTIES, CHARGES, EXPORT_CHARGES, STRUCTURE, GROUPS, MEMBERS, UNITS);
    }

    public static List<DataRecord> read(DataFiles files) {
        return new TariffFiles(files).readAll();
    }

    private List<DataRecord> readAll() {
        files.table(UNITS, List.of("code", "alias"), this::unit);
        files.array(GROUPS, "landgrupper", this::group);
        files.array(MEMBERS, "medlemsland", this::member);
        files.array(STRUCTURE, "sections", section -> describe(section, new Text("", "")));
        files.array(DUTIES, "varer", entry -> code(entry).ifPresent(c -> duties(c, entry)));
        files.array(CHARGES, "varer", entry -> code(entry).ifPresent(c -> charges(c, entry)));
        files.array(EXPORT_CHARGES, "varer", e -> code(e).ifPresent(c -> exportCharges(c, e)));
        files.array(COMMODITIES, "varer", entry -> code(entry).ifPresent(c -> goods(c, entry)));
        return records;
    }

    private static Optional<CommodityCode> code(DataEntry entry) {
        return entry.read(
                "id",
                text -> CommodityCode.parse(text.replace(".", "")),
                "a commodity code such as 62.04.6200");
    }

    private void unit(DataEntry line) {
        var code = line.text("code");
        units.put(code, code);
        line.words("alias").forEach(alias -> units.put(alias, code));
    }

    private void group(DataEntry entry) {
        var code = entry.text("landgruppekode");
        var name = entry.text("landgruppenavn");
        var group =
                new CountryGroup(
                        code,
                        new Text(name, entry.find("landgruppenavnEngelsk").orElse(name)),
                        entry.text("preferansekode"),
                        entry.period("fomdato", "tomdato"),
                        Map.of());
        if (!groups.add(code)) {
            entry.fault("landgruppekode", "The group " + code + " is there twice.");
        }
        records.add(new DataRecord(GROUP, code, group.period(), group));
    }

    private void member(DataEntry entry) {
        var country = entry.read("landkode", CountryCode::parse, "a country code such as SE");
        for (var membership : entry.entries("landgrupper")) {
            var group = groupOf(membership, "landgruppekode");
            var period = membership.period("fomdato", "tomdato");
            country.map(code -> new Membership(group, code, period))
                    .ifPresent(m -> records.add(new DataRecord(MEMBER, group, period, m)));
        }
    }

    private String groupOf(DataEntry entry, String field) {
        var group = entry.text(field);
        if (!group.isEmpty() && !groups.contains(group)) {
            entry.fault(field, "The country group " + group + " is not in " + GROUPS + ".");
        }
        return group;
    }

    private void describe(DataEntry entry, Text above) {
        var own = description(entry);
        if ("commodity".equals(entry.find("type").orElse(""))) {
            code(entry).ifPresent(code -> descriptions.put(code, new Described(own, above)));
            return;
        }
        var below = new Text(joined(above.nb(), own.nb()), joined(above.en(), own.en()));
        entry.entries("chapters").forEach(chapter -> describe(chapter, below));
        entry.entries("divisions").forEach(division -> describe(division, below));
    }

    private static Text description(DataEntry entry) {
        var norwegian = entry.find("beskrivelse");
        var english = entry.find("description").or(() -> entry.find("item"));
        return new Text(
                norwegian.or(() -> english).orElse(""), english.or(() -> norwegian).orElse(""));
    }

    private static String joined(String above, String own) {
        return above.isEmpty() || own.isEmpty() ? above + own : above + "; " + own;
    }

    private RatesOfGoods rates(CommodityCode code) {
        return rates.computeIfAbsent(code, each -> new RatesOfGoods());
    }

    private void duties(CommodityCode code, DataEntry entry) {
        for (var agreement : entry.entries("avtalesatser")) {
            rates(code).addDuties(groupOf(agreement, "landgruppe"), agreement);
        }
    }

    private void charges(CommodityCode code, DataEntry entry) {
        entry.entries("avgiftsatser").forEach(rates(code)::addCharges);
    }

    private void exportCharges(CommodityCode code, DataEntry entry) {
        entry.entries("avgiftsatser").forEach(rates(code)::addExportCharges);
    }

    private void goods(CommodityCode code, DataEntry entry) {
        var periods =
                entry.entries("perioder").stream()
                        .map(p -> p.period("fomdato", "tomdato"))
                        .toList();
        if (periods.isEmpty()) {
            entry.fault("perioder", "A commodity code needs a period.");
            return;
        }
        var described = descriptions.getOrDefault(code, Described.onlyBy(code));
        var ofGoods = rates(code);
        var goods =
                new TariffGoods(
                        code,
                        described.own(),
                        periods,
                        entry.entries("sesong").stream().findFirst().flatMap(TariffFiles::season),
                        unitOf(entry),
                        ofGoods.duties(),
                        ofGoods.charges(),
                        ofGoods.noRateReasons(),
                        entry.words("restriksjoner"),
                        ofGoods.exportCharges());
        records.add(
                new DataRecord(
                        GOODS,
                        code.digits(),
                        fromFirstToLast(periods),
                        new Commodity(goods, described.above())));
    }

    private static Optional<Season> season(DataEntry entry) {
        var from = entry.read("fra", TariffFiles::day, "a month and day such as 06-01");
        var last = entry.read("til", TariffFiles::day, "a month and day such as 07-10");
        return from.flatMap(first -> last.map(until -> new Season(first, until)));
    }

    private static Optional<MonthDay> day(String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private Optional<String> unitOf(DataEntry entry) {
        return entry.readIfAny(
                        "annenEnhet",
                        text -> Optional.ofNullable(units.get(text)),
                        "a unit of " + UNITS)
                .filter(unit -> !KILOGRAM.equals(unit));
    }

    private static ValidityPeriod fromFirstToLast(List<ValidityPeriod> periods) {
        return ValidityPeriod.of(
                periods.stream()
                        .map(ValidityPeriod::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                periods.stream()
                        .map(ValidityPeriod::until)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private record Described(Text own, Text above) {

        /** Codes that went out of force are no longer in the published structure. */
        static Described onlyBy(CommodityCode code) {
            return new Described(new Text(code.printed(), code.printed()), new Text("", ""));
        }
    }
}
