package no.klarering.clearance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Text;
import no.klarering.messaging.CustomsResponse;

/** What officers decide. Each action leads to exactly one CUSRES. */
public interface OfficerDesk {

    /** What may be done now with a version, given its state. */
    Set<OfficerAction> possible(DeclarationId id);

    /** The reply that the order would send; nothing is changed. */
    Optional<CustomsResponse> preview(OfficerOrder order);

    Outcome carryOut(OfficerOrder order);

    /** What an officer can do. */
    enum OfficerAction {
        /** Release; sends 932/32. */
        RELEASE,
        /** The goods have entered: releases a declaration that was accepted before arrival. */
        REGISTER_ENTRY,
        /** Refuse with a text; sends 929/27, the declarant may send a new version. */
        REFUSE,
        /**
         * Ask for a new version; sends 929/11 with GIS 1. Of a provisional declaration that is
         * released: for the final one, by a new last day.
         */
        ASK_NEW_VERSION,
        /** Ask for documents; sends 929/11 with GIS 5 and a day for the answer. */
        ASK_DOCUMENTS,
        /** Have the goods examined; sends 929/11 with GIS 3. */
        EXAMINE_GOODS,
        /** Have a sample taken, or another authority look; sends 929/11 with GIS 6. */
        TAKE_SAMPLE,
        /** Detain the goods; sends 929/11 with GIS 7. */
        DETAIN,
        /** Remind of what is awaited; sends 929/11 with FTX 980 to 983. Changes no state. */
        REMIND,
        /**
         * Write to the declarant, and no more; sends 929/11. Changes no state. All that can be done
         * with what is released, where only the declarant can put things right (EN, EB, RE, SO).
         */
        WRITE;

        /** Whether it brings a declaration to another state. */
        public boolean decides() {
            return this != REMIND && this != WRITE;
        }

        /** The name that the list of reasons has for it. */
        public String listOfReasons() {
            return switch (this) {
                case RELEASE, REGISTER_ENTRY -> "RELEASE";
                case REFUSE -> "REFUSE";
                case ASK_NEW_VERSION -> "NEW_VERSION";
                case ASK_DOCUMENTS -> "DOCUMENTS";
                case EXAMINE_GOODS -> "GOODS";
                case TAKE_SAMPLE -> "SAMPLE";
                case DETAIN -> "DETENTION";
                case REMIND -> "REMINDER";
                case WRITE -> "MESSAGE";
            };
        }
    }

    /**
     * @param officer user name
     * @param reasonCode from the list of reasons for the action
     * @param text to the declarant, at most 560 characters; may be empty for a release and a
     *     reminder
     * @param daysToAnswer for documents and new versions
     */
    record OfficerOrder(
            DeclarationId declaration,
            OfficerAction action,
            String officer,
            String reasonCode,
            String text,
            int daysToAnswer) {}

    /** The closed set of endings. */
    sealed interface Outcome {}

    /** Done; the reply that is owed now. */
    record Done(CustomsResponse reply) implements Outcome {}

    /** Somebody else was faster, or the state does not allow it. */
    record NotPossible(Text why) implements Outcome {}

    /** The order itself is not right; all that is wrong with it. */
    record NotAccepted(List<Text> faults) implements Outcome {

        public NotAccepted {
            faults = List.copyOf(faults);
        }
    }
}
