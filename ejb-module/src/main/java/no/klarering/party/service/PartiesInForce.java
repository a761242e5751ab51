package no.klarering.party.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSet;
import no.klarering.edition.EditionSettings;
import no.klarering.edition.InForce;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.party.CreditAccount;
import no.klarering.party.Organisation;
import no.klarering.party.Parties;
import no.klarering.party.core.RegisterFiles;
import no.klarering.party.core.Registers;

/** The registers in force, from the data set {@code parties}. */
@ApplicationScoped
public class PartiesInForce implements Parties, DataSet {

    private static final String NAME = "parties";

    private final InForce<Registers> registers = new InForce<>(NAME);
    private final EditionSettings settings;

    public PartiesInForce() {
        this(null);
    }

    @Inject
    public PartiesInForce(EditionSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Organisation> organisation(OrganisationNumber number) {
        return registers.get().organisation(number);
    }

    @Override
    public Optional<OrganisationNumber> ownerOf(Nodi nodi) {
        return registers.get().ownerOf(nodi);
    }

    @Override
    public Set<Nodi> addressesOf(OrganisationNumber number) {
        return registers.get().addressesOf(number);
    }

    @Override
    public boolean daySettlement(OrganisationNumber declarant) {
        return registers.get().daySettlement(declarant);
    }

    @Override
    public Optional<CreditAccount> creditAccount(String number) {
        return registers.get().creditAccount(number);
    }

    @Override
    public String name() {
        return NAME;
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
    public void use(String label, DataRecords records) {
        registers.put(Registers.of(records));
    }
}
