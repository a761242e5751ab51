package no.klarering.voec.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSetInForce;
import no.klarering.edition.EditionSettings;
import no.klarering.voec.TreffUser;
import no.klarering.voec.TreffUsers;
import no.klarering.voec.VoecNumber;
import no.klarering.voec.VoecScheme;
import no.klarering.voec.VoecSchemes;
import no.klarering.voec.VoecSellers;
import no.klarering.voec.core.VoecFiles;
import no.klarering.voec.core.VoecRegister;

/** Sellers and users of Treff in force, from the data set {@code voec}. */
@ApplicationScoped
public class VoecRegisterInForce extends DataSetInForce<VoecRegister>
        implements VoecSellers, VoecSchemes, TreffUsers {

    private final EditionSettings settings;

    public VoecRegisterInForce() {
        this(null);
    }

    @Inject
    public VoecRegisterInForce(EditionSettings settings) {
        super("voec");
        this.settings = settings;
    }

    @Override
    public boolean registered(VoecNumber number, LocalDate day) {
        return current().registered(number, day);
    }

    @Override
    public Optional<VoecScheme> on(LocalDate day) {
        return current().scheme(day);
    }

    @Override
    public List<TreffUser> all() {
        return current().treffUsers();
    }

    @Override
    public List<String> files() {
        return VoecFiles.names(folder());
    }

    private String folder() {
        return settings.sandbox() ? "sandbox" : "register";
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        return VoecFiles.read(folder(), files);
    }

    @Override
    protected VoecRegister made(String label, DataRecords records) {
        return VoecRegister.of(records);
    }
}
