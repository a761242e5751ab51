package no.klarering.risk.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSet;
import no.klarering.edition.InForce;
import no.klarering.risk.RiskEdition;
import no.klarering.risk.RiskProfile;
import no.klarering.risk.RiskProfiles;
import no.klarering.risk.core.ProfileFile;

/** The profiles in force, from the data set {@code risk-profiles}. */
@ApplicationScoped
public class RiskProfilesInForce implements RiskProfiles, DataSet {

    private static final String NAME = "risk-profiles";

    private final InForce<RiskEdition> edition = new InForce<>(NAME);

    @Override
    public RiskEdition current() {
        return edition.get();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> files() {
        return List.of(ProfileFile.NAME);
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        return ProfileFile.read(files);
    }

    @Override
    public void use(String label, DataRecords records) {
        edition.put(new RiskEdition(label, records.of(ProfileFile.PROFILE, RiskProfile.class)));
    }
}
