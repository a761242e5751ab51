package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.klarering.clearance.CaseFile;
import no.klarering.clearance.Decision;
import no.klarering.clearance.OwnFile;
import no.klarering.clearance.OwnFiles;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.OrganisationNumber;

/** Hands declarants what they may know of their files. */
@Stateless
public class OwnFileRoom implements OwnFiles {

    private final CaseFileBinder binder;

    public OwnFileRoom() {
        this(null);
    }

    @Inject
    public OwnFileRoom(CaseFileBinder binder) {
        this.binder = binder;
    }

    @Override
    public Optional<OwnFile> open(DeclarationKey key, OrganisationNumber declarant) {
        return key.declarant().equals(declarant)
                ? binder.bind(key).map(OwnFileRoom::own)
                : Optional.empty();
    }

    private static OwnFile own(CaseFile file) {
        return new OwnFile(
                file.key(),
                file.versions().stream().map(OwnFileRoom::own).toList(),
                file.replies(),
                file.documents());
    }

    private static OwnFile.Version own(CaseFile.Version version) {
        return new OwnFile.Version(
                told(version.declaration()),
                version.decision().map(Decision::problems).orElse(List.of()),
                version.decision().map(Decision::warnings).orElse(List.of()),
                version.decision().flatMap(Decision::assessment));
    }

    /** The lane, and the profiles that chose it, are for officers. */
    private static DeclarationVersion told(DeclarationVersion version) {
        return new DeclarationVersion(
                version.id(),
                version.content(),
                version.state(),
                "",
                List.of(),
                version.importerName(),
                version.runningNumber(),
                version.totalCharges(),
                version.decidedAt(),
                version.releasedAt(),
                version.answerBy(),
                version.recalculates());
    }
}
