package no.klarering.tariff.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.edition.DataEntry;
import no.klarering.tariff.ChargeRate;
import no.klarering.tariff.DutyRate;
import no.klarering.tariff.RateKind;

/** The rates of one commodity code as they are gathered from the files. */
final class RatesOfGoods {

    /** Printed where there is no usable rate. */
    private static final BigDecimal NO_RATE = new BigDecimal("999999.99");

    private static final Set<String> ALL_COUNTRIES = Set.of("ALLE", DutyRate.ALL_COUNTRIES);
    private static final int OERE_DIGITS = 2;

    private final List<DutyRate> duties = new ArrayList<>();
    private final List<ChargeRate> charges = new ArrayList<>();
    private final List<ChargeRate> exportCharges = new ArrayList<>();
    private final Map<String, String> noRateReasons = new HashMap<>();

    List<DutyRate> duties() {
        return duties;
    }

    List<ChargeRate> charges() {
        return charges;
    }

    List<ChargeRate> exportCharges() {
        return exportCharges;
    }

    Map<String, String> noRateReasons() {
        return noRateReasons;
    }

    void addDuties(String group, DataEntry agreement) {
        agreement.find("classifier").ifPresent(reason -> noRateReasons.put(group, reason));
        for (var rate : agreement.entries("sats")) {
            var kind = kind(rate, "satsEnhet");
            var value = rate.number("satsVerdi");
            var period = rate.period("fomdato", "tomdato");
            if (value.compareTo(NO_RATE) >= 0) {
                rate.fault("satsVerdi", "The rate " + value + " cannot be calculated with.");
            }
            kind.ifPresent(k -> duties.add(new DutyRate(group, k, value, period)));
        }
    }

    void addCharges(DataEntry ofGroup) {
        add(ofGroup, charges);
    }

    void addExportCharges(DataEntry ofGroup) {
        add(ofGroup, exportCharges);
    }

    private static void add(DataEntry ofGroup, List<ChargeRate> charges) {
        var forAll = ALL_COUNTRIES.contains(ofGroup.text("landgruppe"));
        for (var type : ofGroup.entries("avgiftstyper")) {
            var charge = type.text("avgiftstype");
            type.entries("avgiftsgrupper")
                    .forEach(rate -> charge(charge, forAll, rate).ifPresent(charges::add));
        }
    }

    private static Optional<ChargeRate> charge(String charge, boolean forAll, DataEntry rate) {
        var kind = kind(rate, "enhet");
        var sequence = rate.whole("avgiftsgruppe");
        var value = value(rate);
        var period = rate.period("fomdato", "tomdato");
        // A charge on some countries only is known to exist, but its rate is not for everybody.
        return kind.map(k -> new ChargeRate(charge, sequence, k, forAll ? value : null, period));
    }

    private static BigDecimal value(DataEntry rate) {
        var value = rate.number("sats");
        if (value.compareTo(NO_RATE) >= 0) {
            return null;
        }
        var inOere = rate.find("oresats").filter("true"::equals).isPresent();
        return inOere ? value.movePointLeft(OERE_DIGITS) : value;
    }

    private static Optional<RateKind> kind(DataEntry rate, String field) {
        return rate.read(
                field,
                text ->
                        switch (text) {
                            case "P" -> Optional.of(RateKind.PERCENT);
                            case "K" -> Optional.of(RateKind.PER_KILOGRAM);
                            case "S", "L" -> Optional.of(RateKind.PER_UNIT);
                            default -> Optional.empty();
                        },
                "P, K, S or L");
    }
}
