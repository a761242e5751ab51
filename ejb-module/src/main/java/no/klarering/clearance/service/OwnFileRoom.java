package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.clearance.CaseFile;
import no.klarering.clearance.Decision;
import no.klarering.clearance.OwnFile;
import no.klarering.clearance.OwnFiles;
import no.klarering.control.ControlOrder;
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
                file.versions().stream().map(version -> own(version, file.controls())).toList(),
                file.replies(),
                file.documents());
    }

    private static OwnFile.Version own(CaseFile.Version version, List<ControlOrder> controls) {
        return new OwnFile.Version(
                told(version.declaration()),
                version.decision().map(Decision::problems).orElse(List.of()),
                version.decision().map(Decision::warnings).orElse(List.of()),
                version.decision().flatMap(Decision::assessment),
                version.declaration().state().open() ? due(version, controls) : Optional.empty());
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
                version.recalculates());
    }

    /** The day named last. */
    private static Optional<LocalDate> due(CaseFile.Version version, List<ControlOrder> controls) {
        return controls.stream()
                .filter(order -> order.declaration().equals(version.declaration().id()))
                .flatMap(order -> order.answerBy().stream())
                .reduce((before, after) -> after);
    }
}
