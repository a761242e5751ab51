package no.klarering.tariff;

import java.time.LocalDate;
import java.util.Optional;

/** The published exchange rates. */
public interface ExchangeRates {

    Optional<ExchangeRate> on(String currency, LocalDate date);
}
