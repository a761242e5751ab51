package no.klarering.clearance;

import java.util.List;
import java.util.Optional;
import no.klarering.control.ControlOrder;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.document.Document;
import no.klarering.kernel.DeclarationKey;
import no.klarering.messaging.Mailbox;

/**
 * Everything an officer looks at for one declaration; versions, the latest first, each with its
 * decision.
 *
 * @param recalculations what was handed in to recalculate it, the latest first
 */
public record CaseFile(
        DeclarationKey key,
        List<Version> versions,
        List<ControlOrder> controls,
        List<Mailbox.Entry> replies,
        List<Document> documents,
        List<DeclarationVersion> recalculations) {

    public CaseFile {
        versions = List.copyOf(versions);
        controls = List.copyOf(controls);
        replies = List.copyOf(replies);
        documents = List.copyOf(documents);
        recalculations = List.copyOf(recalculations);
    }

    public Version latest() {
        return versions.get(0);
    }

    /**
     * One version and why it stands where it stands.
     *
     * @param before what counted before it, of a version that completes or recalculates another
     */
    public record Version(
            DeclarationVersion declaration,
            Optional<Decision> decision,
            Optional<SubmitDeclaration> before) {}
}
