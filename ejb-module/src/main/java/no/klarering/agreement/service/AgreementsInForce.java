package no.klarering.agreement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.agreement.Agreement;
import no.klarering.agreement.AgreementRecord;
import no.klarering.agreement.AgreementVersion;
import no.klarering.agreement.Agreements;
import no.klarering.agreement.core.AgreementBook;
import no.klarering.agreement.core.AgreementFiles;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSetInForce;
import no.klarering.edition.EditionSettings;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;

/**
 * The agreements in memory: those of the register (data set {@code agreements}) and those of the
 * console. What is concluded here is read anew by the next who asks; what is concluded at another
 * node, at the next {@link #lookForOthers()}.
 */
@ApplicationScoped
public class AgreementsInForce extends DataSetInForce<List<Agreement>> implements Agreements {

    private final AgreementRecord kept;
    private final EditionSettings settings;

    /** Null when it has to be put together anew. */
    private volatile Read read;

    public AgreementsInForce() {
        this(null, null);
    }

    @Inject
    public AgreementsInForce(AgreementRecord kept, EditionSettings settings) {
        super("agreements");
        this.kept = kept;
        this.settings = settings;
    }

    private record Read(String stamp, AgreementBook book) {}

    private AgreementBook book() {
        var current = read;
        if (current == null) {
            // The stamp first: what comes between is then found by the next look.
            var stamp = kept.stamp();
            current = new Read(stamp, AgreementBook.of(current(), kept.all()));
            read = current;
        }
        return current.book();
    }

    /** Something was agreed upon here. */
    void readAnew() {
        read = null;
    }

    /** Whether another node has agreed upon anything. */
    void lookForOthers() {
        var current = read;
        if (current != null && !current.stamp().equals(kept.stamp())) {
            read = null;
        }
    }

    @Override
    public Optional<Agreement> inForce(Nodi sender, Instant at) {
        return book().counting(sender, at).map(AgreementVersion::agreement);
    }

    @Override
    public Optional<Agreement> ofDeclarant(OrganisationNumber declarant, Instant at) {
        return book().ofDeclarant(declarant, at);
    }

    @Override
    public List<AgreementVersion> versions(Nodi sender) {
        return book().versions(sender);
    }

    @Override
    public List<AgreementVersion> all(Instant at) {
        return book().all(at);
    }

    @Override
    public List<String> files() {
        return AgreementFiles.names(folder());
    }

    private String folder() {
        return settings.sandbox() ? "sandbox" : "register";
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        return AgreementFiles.read(folder(), files);
    }

    @Override
    protected List<Agreement> made(String label, DataRecords records) {
        return records.of(AgreementFiles.AGREEMENT, Agreement.class);
    }

    @Override
    public void use(String label, DataRecords records) {
        super.use(label, records);
        read = null;
    }
}
