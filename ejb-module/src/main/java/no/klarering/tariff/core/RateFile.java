package no.klarering.tariff.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.tariff.ExchangeRate;

/** Reads the published exchange rates ("omregningskurser"). */
public final class RateFile {

    public static final String NAME = "tariff/valutakurs.json";
    public static final String RATE = "rate";

    private final List<DataRecord> records = new ArrayList<>();
    private final Map<String, List<ValidityPeriod>> periods = new HashMap<>();

    private RateFile() {}

    public static List<DataRecord> read(DataFiles files) {
        var file = new RateFile();
        files.array(NAME, "omregningskurser", file::rate);
        return file.records;
    }

    private void rate(DataEntry entry) {
        var currency = entry.text("valutakode");
        var unit = entry.whole("omregningsenhet");
        if (unit != 1 && unit != 100) {
            entry.fault("omregningsenhet", "The unit must be 1 or 100, not " + unit + ".");
        }
        var period = entry.period("fomdato", "tomdato");
        var earlier = periods.computeIfAbsent(currency, each -> new ArrayList<>());
        if (earlier.stream().anyMatch(other -> meet(other, period))) {
            entry.fault("fomdato", "The period overlaps that of another rate of " + currency + ".");
        }
        earlier.add(period);
        var rate = new ExchangeRate(currency, entry.number("valutakurs"), unit, period);
        records.add(new DataRecord(RATE, currency, period, rate));
    }

    private static boolean meet(ValidityPeriod one, ValidityPeriod other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }
}
