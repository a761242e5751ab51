package no.klarering.testing;

import static no.klarering.testing.FactsFixture.ALWAYS;
import static no.klarering.testing.FactsFixture.UNTIL_2010;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.tariff.ChargeRate;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.CountryGroup;
import no.klarering.tariff.DutyRate;
import no.klarering.tariff.RateKind;
import no.klarering.tariff.Season;
import no.klarering.tariff.TariffExcerpt;
import no.klarering.tariff.TariffGoods;

/** A small tariff for tests. Rates are written {@code P10.7} and {@code K32.28}. */
public final class TariffFixture {

    public static final ChargeRate VAT_25 = percent("MV", 1, "25");
    public static final ChargeRate VAT_15 = percent("MV", 2, "15");
    public static final ChargeRate VAT_0 = percent("MV", 1, "0");
    public static final ChargeRate LEVY_RAW = percent("FA", 100, "0.35");

    private static final ChargeRate SPIRITS = percent("BV", 650, "9.23");

    private TariffFixture() {}

    public static TariffExcerpt tariff() {
        return tariff(
                goods("62046200", Map.of("TALL", "P10.7", "TOES", "P0"), VAT_25, "NMB"),
                goods("62034200", Map.of("TALL", "P10.7", "TOES", "P0"), VAT_25, "NMB"),
                goods("61091000", Map.of("TALL", "P10.7", "TOES", "P0"), VAT_25, ""),
                goods("73181500", Map.of("TALL", "P0"), VAT_25, ""),
                goods("24021000", Map.of("TALL", "P0"), VAT_25, ""),
                goods("02013009", Map.of("TALL", "K119.01"), VAT_15, ""),
                goods("49019902", Map.of("TALL", "P0"), VAT_0, ""),
                restricted("42023300"),
                goods("22083000", Map.of("TALL", "P0"), List.of(VAT_25, SPIRITS), ""),
                fish("03021411"),
                unknownRate("19059000"),
                expired("84710000"),
                seasonal("07020023"));
    }

    public static TariffExcerpt tariff(TariffGoods... goods) {
        return new TariffExcerpt(
                "t1",
                Arrays.stream(goods)
                        .collect(Collectors.toMap(TariffGoods::code, Function.identity())),
                List.of(
                        group("TALL", "N"),
                        group("TOES", "A", "DE", "PT", "SE"),
                        group("TGS1", "G", "MM"),
                        group("TGS2", "G", "IN", "MM")));
    }

    public static TariffGoods goods(
            String code, Map<String, String> duties, ChargeRate vat, String unit) {
        return goods(code, duties, List.of(vat), unit);
    }

    public static TariffGoods goods(
            String code, Map<String, String> duties, List<ChargeRate> charges, String unit) {
        return new TariffGoods(
                CommodityCode.of(code),
                new Text(code, code),
                List.of(ALWAYS),
                Optional.empty(),
                Optional.of(unit).filter(u -> !u.isEmpty()),
                duties.entrySet().stream().map(e -> duty(e.getKey(), e.getValue())).toList(),
                charges,
                Map.of(),
                List.of(),
                List.of());
    }

    public static TariffGoods unknownRate(String code) {
        return Components.with(
                goods(code, Map.of(), VAT_15, ""), "noRateReasons", Map.of("TALL", "RAAK"));
    }

    /** Ordinary duty of 10 percent, and a rate for a group that the composition decides. */
    public static TariffGoods rateSetElsewhereFor(String group, String code) {
        return Components.with(
                goods(code, Map.of("TALL", "P10"), VAT_15, ""),
                "noRateReasons",
                Map.of(group, "RAAK"));
    }

    private static TariffGoods fish(String code) {
        return Components.with(
                goods(code, Map.of("TALL", "P0"), VAT_15, ""),
                "exportCharges",
                List.of(percent("FF", 100, "0.3")));
    }

    private static TariffGoods restricted(String code) {
        return Components.with(
                goods(code, Map.of("TALL", "P0"), VAT_25, ""), "restrictions", List.of("CIT"));
    }

    private static TariffGoods expired(String code) {
        return Components.with(
                goods(code, Map.of("TALL", "P0"), VAT_25, ""), "periods", List.of(UNTIL_2010));
    }

    /** From 1 June to 10 July. */
    private static TariffGoods seasonal(String code) {
        return Components.with(
                goods(code, Map.of("TALL", "K12.21", "TOES", "K10.21"), VAT_15, ""),
                "season",
                Optional.of(new Season(MonthDay.of(6, 1), MonthDay.of(7, 10))));
    }

    public static DutyRate duty(String group, String rate) {
        var kind =
                switch (rate.charAt(0)) {
                    case 'K' -> RateKind.PER_KILOGRAM;
                    case 'S' -> RateKind.PER_UNIT;
                    default -> RateKind.PERCENT;
                };
        return new DutyRate(group, kind, new BigDecimal(rate.substring(1)), ALWAYS);
    }

    public static ChargeRate percent(String charge, int sequence, String rate) {
        return new ChargeRate(charge, sequence, RateKind.PERCENT, new BigDecimal(rate), ALWAYS);
    }

    private static CountryGroup group(String code, String preference, String... members) {
        Map<CountryCode, List<ValidityPeriod>> countries =
                Arrays.stream(members)
                        .collect(Collectors.toMap(CountryCode::of, m -> List.of(ALWAYS)));
        return new CountryGroup(code, new Text(code, code), preference, ALWAYS, countries);
    }
}
