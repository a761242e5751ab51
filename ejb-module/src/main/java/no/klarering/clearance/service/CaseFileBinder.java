package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.klarering.clearance.CaseFile;
import no.klarering.clearance.Decisions;
import no.klarering.control.Controls;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.document.Documents;
import no.klarering.kernel.DeclarationKey;
import no.klarering.messaging.Mailbox;

/** Puts together what is kept about one declaration. */
@ApplicationScoped
public class CaseFileBinder {

    private final Declarations declarations;
    private final Decisions decisions;
    private final Controls controls;
    private final Mailbox mailbox;
    private final Documents documents;

    public CaseFileBinder() {
        this(null, null, null, null, null);
    }

    @Inject
    public CaseFileBinder(
            Declarations declarations,
            Decisions decisions,
            Controls controls,
            Mailbox mailbox,
            Documents documents) {
        this.declarations = declarations;
        this.decisions = decisions;
        this.controls = controls;
        this.mailbox = mailbox;
        this.documents = documents;
    }

    /** The file; empty when there is no such declaration. */
    public Optional<CaseFile> bind(DeclarationKey key) {
        var why = decisions.of(key);
        var kept = declarations.versions(key);
        var versions =
                kept.stream()
                        .map(
                                version ->
                                        new CaseFile.Version(
                                                version,
                                                Optional.ofNullable(why.get(version.id())),
                                                before(version, kept)))
                        .toList();
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CaseFile(
                                key,
                                versions,
                                controls.of(key),
                                mailbox.about(key.text()),
                                documents.of(key),
                                declarations.recalculationsOf(key)));
    }

    private Optional<SubmitDeclaration> before(
            DeclarationVersion version, List<DeclarationVersion> kept) {
        if (version.content().header().category() == Category.EN) {
            return kept.stream()
                    .filter(v -> v.content().header().category() == Category.FO)
                    .filter(v -> v.releasedAt().isPresent())
                    .findFirst()
                    .map(DeclarationVersion::content);
        }
        return version.recalculates()
                .flatMap(declarations::find)
                .map(original -> stoodBefore(version, original));
    }

    /**
     * The recalculation of the same original that was approved before this one, or the original.
     */
    private SubmitDeclaration stoodBefore(DeclarationVersion version, DeclarationVersion original) {
        var until = version.releasedAt().orElse(Instant.MAX);
        return declarations.recalculationsOf(original.id().key()).stream()
                .filter(other -> other.releasedAt().filter(until::isAfter).isPresent())
                .max(Comparator.comparing(other -> other.releasedAt().orElseThrow()))
                .orElse(original)
                .content();
    }
}
