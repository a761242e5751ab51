package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.klarering.clearance.CaseFile;
import no.klarering.clearance.Decisions;
import no.klarering.control.Controls;
import no.klarering.declaration.Declarations;
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
        var versions =
                declarations.versions(key).stream()
                        .map(
                                version ->
                                        new CaseFile.Version(
                                                version,
                                                Optional.ofNullable(why.get(version.id()))))
                        .toList();
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CaseFile(
                                key,
                                versions,
                                controls.of(key),
                                mailbox.about(key.text()),
                                documents.of(key)));
    }
}
