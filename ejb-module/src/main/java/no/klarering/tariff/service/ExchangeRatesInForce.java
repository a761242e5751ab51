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
import no.klarering.edition.DataSetInForce;
import no.klarering.tariff.ExchangeRate;
import no.klarering.tariff.ExchangeRates;
import no.klarering.tariff.core.RateFile;

/** The exchange rates in force, from the data set {@code exchange-rates}. */
@ApplicationScoped
public class ExchangeRatesInForce extends DataSetInForce<Map<String, List<ExchangeRate>>>
        implements ExchangeRates {

    public ExchangeRatesInForce() {
        super("exchange-rates");
    }

    @Override
    public Optional<ExchangeRate> on(String currency, LocalDate date) {
        return current().getOrDefault(currency, List.of()).stream()
                .filter(rate -> rate.period().contains(date))
                .findFirst();
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
    protected Map<String, List<ExchangeRate>> made(String label, DataRecords records) {
        return records.of(RateFile.RATE, ExchangeRate.class).stream()
                .collect(Collectors.groupingBy(ExchangeRate::currency));
    }
}
