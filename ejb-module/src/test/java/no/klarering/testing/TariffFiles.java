package no.klarering.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.tariff.ChargeRate;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.CountryGroup;
import no.klarering.tariff.DutyRate;
import no.klarering.tariff.ExchangeRate;
import no.klarering.tariff.RateKind;
import no.klarering.tariff.Season;
import no.klarering.tariff.TariffExcerpt;
import no.klarering.tariff.TariffGoods;

/** The tariff of {@code config/data/tariff}, read whole and without a database. */
public final class TariffFiles {

    private static final BigDecimal NO_RATE = new BigDecimal("999999");
    private static final Map<String, String> UNITS =
            Map.of("STK", "NMB", "PAR", "NPP", "LIT", "LTR", "M2", "MTK", "M3", "MTQ");

    private TariffFiles() {}

    public static TariffExcerpt tariff() {
        var duties = byCode("tollavgiftssats", "avtalesatser");
        var charges = byCode("innfoerselsavgift", "avgiftsatser");
        var exports = byCode("utfoerselsavgift", "avgiftsatser");
        var goods = new HashMap<CommodityCode, TariffGoods>();
        for (var row : read("varenummer").get("varer")) {
            var code = CommodityCode.of(row.get("id").asText().replace(".", ""));
            goods.put(
                    code, goods(code, row, duties.get(code), charges.get(code), exports.get(code)));
        }
        return new TariffExcerpt("files", goods, groups());
    }

    public static Optional<ExchangeRate> rate(String currency, LocalDate date) {
        return list(read("valutakurs").get("omregningskurser")).stream()
                .filter(r -> r.get("valutakode").asText().equals(currency))
                .map(
                        r ->
                                new ExchangeRate(
                                        currency,
                                        decimal(r.get("valutakurs")),
                                        r.get("omregningsenhet").asInt(),
                                        period(r)))
                .filter(r -> r.period().contains(date))
                .findFirst();
    }

    private static TariffGoods goods(
            CommodityCode code, JsonNode row, JsonNode duties, JsonNode charges, JsonNode exports) {
        var reasons = list(duties).stream().filter(d -> d.has("classifier")).toList();
        return new TariffGoods(
                code,
                new Text(code.printed(), code.printed()),
                list(row.get("perioder")).stream().map(TariffFiles::period).toList(),
                season(row),
                Optional.ofNullable(row.get("annenEnhet"))
                        .map(JsonNode::asText)
                        .filter(u -> !u.isEmpty())
                        .map(u -> UNITS.getOrDefault(u, u)),
                list(duties).stream().flatMap(d -> duties(d).stream()).toList(),
                rates(charges),
                reasons.stream()
                        .collect(
                                Collectors.toMap(
                                        d -> d.get("landgruppe").asText(),
                                        d -> d.get("classifier").asText())),
                list(row.get("restriksjoner")).stream().map(JsonNode::asText).toList(),
                rates(exports));
    }

    private static List<ChargeRate> rates(JsonNode charges) {
        return list(charges).stream()
                .flatMap(c -> list(c.get("avgiftstyper")).stream())
                .flatMap(t -> charges(t).stream())
                .toList();
    }

    private static Optional<Season> season(JsonNode row) {
        return Optional.ofNullable(row.get("sesong"))
                .map(
                        s ->
                                new Season(
                                        MonthDay.parse("--" + s.get("fra").asText()),
                                        MonthDay.parse("--" + s.get("til").asText())));
    }

    private static List<DutyRate> duties(JsonNode group) {
        return list(group.get("sats")).stream()
                .map(
                        s ->
                                new DutyRate(
                                        group.get("landgruppe").asText(),
                                        kind(s.get("satsEnhet")),
                                        decimal(s.get("satsVerdi")),
                                        period(s)))
                .toList();
    }

    private static List<ChargeRate> charges(JsonNode type) {
        return list(type.get("avgiftsgrupper")).stream()
                .map(
                        g ->
                                new ChargeRate(
                                        type.get("avgiftstype").asText(),
                                        g.get("avgiftsgruppe").asInt(),
                                        kind(g.get("enhet")),
                                        decimal(g.get("sats")).compareTo(NO_RATE) < 0
                                                ? decimal(g.get("sats"))
                                                : null,
                                        period(g)))
                .toList();
    }

    private static List<CountryGroup> groups() {
        var members = new HashMap<String, Map<CountryCode, List<ValidityPeriod>>>();
        for (var country : read("medlemsland").get("medlemsland")) {
            for (var group : country.get("landgrupper")) {
                members.computeIfAbsent(group.get("landgruppekode").asText(), c -> new HashMap<>())
                        .computeIfAbsent(
                                CountryCode.of(country.get("landkode").asText()),
                                c -> new ArrayList<>())
                        .add(period(group));
            }
        }
        return list(read("landgruppe").get("landgrupper")).stream()
                .map(
                        g ->
                                new CountryGroup(
                                        g.get("landgruppekode").asText(),
                                        new Text("", ""),
                                        g.get("preferansekode").asText(),
                                        period(g),
                                        members.getOrDefault(
                                                g.get("landgruppekode").asText(), Map.of())))
                .toList();
    }

    private static Map<CommodityCode, JsonNode> byCode(String file, String part) {
        var rows = new HashMap<CommodityCode, JsonNode>();
        for (var row : read(file).get("varer")) {
            rows.put(CommodityCode.of(row.get("id").asText().replace(".", "")), row.get(part));
        }
        return rows;
    }

    private static RateKind kind(JsonNode unit) {
        return switch (unit.asText()) {
            case "P" -> RateKind.PERCENT;
            case "K" -> RateKind.PER_KILOGRAM;
            default -> RateKind.PER_UNIT;
        };
    }

    private static ValidityPeriod period(JsonNode row) {
        return ValidityPeriod.ofClosed(
                LocalDate.parse(row.get("fomdato").asText()),
                LocalDate.parse(row.get("tomdato").asText()));
    }

    private static BigDecimal decimal(JsonNode text) {
        return new BigDecimal(text.asText().replace(',', '.'));
    }

    private static List<JsonNode> list(JsonNode array) {
        var nodes = new ArrayList<JsonNode>();
        if (array != null) {
            array.forEach(nodes::add);
        }
        return nodes;
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper()
                    .readTree(LawFiles.data().resolve("tariff/" + file + ".json").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
