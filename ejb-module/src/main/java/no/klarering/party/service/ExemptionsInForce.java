package no.klarering.party.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSet;
import no.klarering.edition.EditionSettings;
import no.klarering.party.Exemption;
import no.klarering.party.Exemptions;
import no.klarering.party.core.ExemptionFile;

/** The exemption letters in force, from the data set {@code exemptions}. */
@ApplicationScoped
public class ExemptionsInForce implements Exemptions, DataSet {

    private static final String NAME = "exemptions";
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final AtomicReference<Map<String, Exemption>> letters = new AtomicReference<>();
    private final EditionSettings settings;
    private final Clock clock;

    public ExemptionsInForce() {
        this(null, null);
    }

    @Inject
    public ExemptionsInForce(EditionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Exemption> exemption(String number) {
        return Optional.ofNullable(letters.get()).map(all -> all.get(number));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> files() {
        return List.of(ExemptionFile.name(folder()));
    }

    private String folder() {
        return settings.sandbox() ? "sandbox" : "register";
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        return ExemptionFile.read(folder(), files, Optional.ofNullable(letters.get()), today);
    }

    @Override
    public void use(String label, DataRecords records) {
        letters.set(
                records.of(ExemptionFile.LETTER, Exemption.class).stream()
                        .collect(Collectors.toMap(Exemption::number, Function.identity())));
    }
}
