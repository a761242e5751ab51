package no.klarering.tariff.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSet;
import no.klarering.edition.InForce;
import no.klarering.tariff.ExchangeRate;
import no.klarering.tariff.ExchangeRates;
import no.klarering.tariff.core.RateFile;

/** The exchange rates in force, from the data set {@code exchange-rates}. */
@ApplicationScoped
public class ExchangeRatesInForce implements ExchangeRates, DataSet {

    private static final String NAME = "exchange-rates";

    private final InForce<Map<String, List<ExchangeRate>>> rates = new InForce<>(NAME);

    @Override
    public Optional<ExchangeRate> on(String currency, LocalDate date) {
        return rates.get().getOrDefault(currency, List.of()).stream()
                .filter(rate -> rate.period().contains(date))
                .findFirst();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> files() {
        return List.of(RateFile.NAME);
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        return RateFile.read(files);
    }

    @Override
    public void use(String label, DataRecords records) {
        rates.put(
                records.of(RateFile.RATE, ExchangeRate.class).stream()
                        .collect(Collectors.groupingBy(ExchangeRate::currency)));
    }
}
