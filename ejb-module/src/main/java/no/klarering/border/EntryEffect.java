package no.klarering.border;

import java.util.Optional;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.Mrn;
import no.klarering.movement.ReferenceKeys;

/** What another part of customs has to do because goods have entered. */
public sealed interface EntryEffect {

    /**
     * The reference (as {@link ReferenceKeys} writes it) that all goods have to have entered for
     * which name it, before this may be done; empty when it is done for each.
     */
    Optional<String> waitsFor();

    /** TVINN: the declaration is released. */
    record ReleaseDeclaration(DeclarationReference declaration) implements EntryEffect {

        @Override
        public Optional<String> waitsFor() {
            return Optional.of(ReferenceKeys.of(declaration));
        }
    }

    /** NCTS: the transit ends at the border office. */
    record EndTransit(String transitMrn) implements EntryEffect {

        @Override
        public Optional<String> waitsFor() {
            return Optional.of(ReferenceKeys.ofTransit(transitMrn));
        }
    }

    /** NCTS: the transit has passed the border office and goes on. */
    record RegisterPassage(String transitMrn) implements EntryEffect {

        @Override
        public Optional<String> waitsFor() {
            return Optional.empty();
        }
    }

    /** NCTS: the declaration with this reference (LRN) is accepted and released at the border. */
    record OpenTransit(String lrn) implements EntryEffect {

        @Override
        public Optional<String> waitsFor() {
            return Optional.of(ReferenceKeys.ofTransitToOpen(lrn));
        }
    }

    /** AES: the goods have left the Union. */
    record ConfirmExit(String typeOfExport, String exportId) implements EntryEffect {

        @Override
        public Optional<String> waitsFor() {
            return Optional.of(ReferenceKeys.ofExport(exportId));
        }
    }

    /** A mail to whoever asked to be told of the release of a master's goods. */
    record SendReleaseMail(Mrn master, String address) implements EntryEffect {

        @Override
        public Optional<String> waitsFor() {
            return Optional.empty();
        }
    }
}
