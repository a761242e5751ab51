package no.klarering.risk.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSetInForce;
import no.klarering.risk.RiskEdition;
import no.klarering.risk.RiskProfile;
import no.klarering.risk.RiskProfiles;
import no.klarering.risk.core.ProfileFile;

/** The profiles in force, from the data set {@code risk-profiles}. */
@ApplicationScoped
public class RiskProfilesInForce extends DataSetInForce<RiskEdition> implements RiskProfiles {

    public RiskProfilesInForce() {
        super("risk-profiles");
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
    protected RiskEdition made(String label, DataRecords records) {
        return new RiskEdition(label, records.of(ProfileFile.PROFILE, RiskProfile.class));
    }
}
