package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import no.klarering.declaration.Header;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.ExchangeRate;
import no.klarering.tariff.ExchangeRates;
import no.klarering.tariff.Tariff;
import no.klarering.tariff.TariffExcerpt;

/** What the tariff and the published rates say of the goods and the invoice of a declaration. */
@ApplicationScoped
public class TariffFacts {

    private final Tariff tariff;
    private final ExchangeRates rates;

    public TariffFacts() {
        this(null, null);
    }

    @Inject
    public TariffFacts(Tariff tariff, ExchangeRates rates) {
        this.tariff = tariff;
        this.rates = rates;
    }

    public TariffExcerpt excerpt(SubmitDeclaration command) {
        return tariff.excerpt(
                command.lines().stream()
                        .flatMap(line -> CommodityCode.parse(line.commodity()).stream())
                        .collect(Collectors.toSet()));
    }

    /**
     * @param day the day whose law applies
     */
    public Optional<ExchangeRate> publishedRate(SubmitDeclaration command, LocalDate day) {
        return command.header()
                .invoiceTotal()
                .map(Header.InvoiceTotal::currency)
                .flatMap(currency -> rates.on(currency, day));
    }
}
