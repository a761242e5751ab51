package no.klarering.clearance;

import java.util.List;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.messaging.MessageFault;

/**
 * Says what input control would find if declarations came now. Nothing is kept, locked or drawn;
 * what risk profiles would find is neither looked at nor told.
 */
public interface DeclarationCheck {

    /** Of each in order, as if those before it had not come. */
    List<Found> check(List<SubmitDeclaration> commands);

    /** What would be told; without faults it would be taken. */
    record Found(List<MessageFault> faults, List<MessageFault> warnings) {

        public Found {
            faults = List.copyOf(faults);
            warnings = List.copyOf(warnings);
        }
    }
}
