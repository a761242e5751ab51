package no.klarering.party.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSetInForce;
import no.klarering.edition.EditionSettings;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.party.CreditAccount;
import no.klarering.party.Organisation;
import no.klarering.party.Parties;
import no.klarering.party.core.RegisterFiles;
import no.klarering.party.core.Registers;

/** The registers in force, from the data set {@code parties}. */
@ApplicationScoped
public class PartiesInForce extends DataSetInForce<Registers> implements Parties {

    private final EditionSettings settings;

    public PartiesInForce() {
        this(null);
    }

    @Inject
    public PartiesInForce(EditionSettings settings) {
        super("parties");
        this.settings = settings;
    }

    @Override
    public Optional<Organisation> organisation(OrganisationNumber number) {
        return current().organisation(number);
    }

    @Override
    public Optional<OrganisationNumber> ownerOf(Nodi nodi) {
        return current().ownerOf(nodi);
    }

    @Override
    public Set<Nodi> addressesOf(OrganisationNumber number) {
        return current().addressesOf(number);
    }

    @Override
    public boolean daySettlement(OrganisationNumber declarant) {
        return current().daySettlement(declarant);
    }

    @Override
    public Optional<CreditAccount> creditAccount(String number) {
        return current().creditAccount(number);
    }

    @Override
    public int form() {
        return 2;
    }

    @Override
    public List<String> files() {
        return RegisterFiles.names(folder());
    }

    private String folder() {
        return settings.sandbox() ? "sandbox" : "register";
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        return RegisterFiles.read(folder(), files);
    }

    @Override
    protected Registers made(String label, DataRecords records) {
        return Registers.of(records);
    }
}
