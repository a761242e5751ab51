package no.klarering.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.assessment.Assessment;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.document.Document;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Problem;
import no.klarering.messaging.Mailbox;

/**
 * What a declarant may know of a declaration of its own; versions, the latest first. Why it was
 * held is in the replies, as far as it is told at all.
 *
 * @param replies in the order in which they were sent
 */
public record OwnFile(
        DeclarationKey key,
        List<Version> versions,
        List<Mailbox.Entry> replies,
        List<Document> documents) {

    public OwnFile {
        versions = List.copyOf(versions);
        replies = List.copyOf(replies);
        documents = List.copyOf(documents);
    }

    public Version latest() {
        return versions.get(0);
    }

    /**
     * One version.
     *
     * @param assessment empty when input control stopped before it
     */
    public record Version(
            DeclarationVersion declaration,
            List<Problem> problems,
            List<Problem> warnings,
            Optional<Assessment> assessment) {

        public Version {
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
        }

        public DeclarationState state() {
            return declaration.state();
        }

        public Instant receivedAt() {
            return declaration.content().receipt().receivedAt();
        }
    }
}
