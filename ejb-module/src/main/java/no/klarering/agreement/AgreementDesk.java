package no.klarering.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.Text;

/** Where administrators agree upon something with a sender. What is agreed upon holds at once. */
public interface AgreementDesk {

    /** What the order would change; nothing is changed. */
    Preview preview(Order order);

    Outcome conclude(Order order);

    /** Ends a version; the one before it counts again, if it still holds. */
    Outcome end(Nodi sender, int number, String by);

    /**
     * @param from first day on which it holds
     * @param lastDay empty when it holds until further notice
     * @param after the newest version that its author has seen; 0 for none
     * @param by user name
     */
    record Order(
            Agreement agreement,
            LocalDate from,
            Optional<LocalDate> lastDay,
            int after,
            String by) {}

    /**
     * @param field name of the component of {@link Agreement}
     * @param before as it counts now; empty when nothing does
     */
    record Change(String field, String before, String later) {}

    /**
     * @param faults what is wrong with the order
     * @param changes against what counts now; empty when it changes nothing
     */
    record Preview(List<Text> faults, List<Change> changes) {

        public Preview {
            faults = List.copyOf(faults);
            changes = List.copyOf(changes);
        }
    }

    /** The closed set of endings. */
    sealed interface Outcome {}

    /** The version that was kept or ended. */
    record Done(int number) implements Outcome {}

    /** Nothing was changed; all that stands against it. */
    record NotDone(List<Text> why) implements Outcome {

        public NotDone {
            why = List.copyOf(why);
        }
    }
}
