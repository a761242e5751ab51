package no.klarering.edi.translate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.klarering.codes.Explanations;
import no.klarering.edi.syntax.Fault;
import no.klarering.edi.syntax.Place;
import no.klarering.edi.syntax.Warning;
import no.klarering.kernel.Text;
import no.klarering.messaging.MessageFault;

/** Says in plain words what is wrong with the syntax of a message, and where. */
@ApplicationScoped
public class SyntaxFaults {

    private static final int NO_ERROR_POINT = -1;

    private final Explanations explanations;

    public SyntaxFaults() {
        this(null);
    }

    @Inject
    public SyntaxFaults(Explanations explanations) {
        this.explanations = explanations;
    }

    public List<MessageFault> told(List<Fault> faults) {
        return faults.stream().map(fault -> told(fault.textKey(), fault.place())).toList();
    }

    public List<MessageFault> toldWarnings(List<Warning> warnings) {
        return warnings.stream().map(warning -> told(warning.code(), warning.place())).toList();
    }

    private MessageFault told(String code, Place place) {
        return new MessageFault(
                code,
                explanations.of(code).meaning(),
                new Text(
                        words(place, "segment ", "element ", "komponent "),
                        words(place, "segment ", "element ", "component ")),
                NO_ERROR_POINT,
                place.segment(),
                place.element(),
                place.component());
    }

    private static String words(Place place, String segment, String element, String component) {
        var words = new StringBuilder();
        if (place.segment() > 0) {
            words.append(segment).append(place.segment()).append(' ');
        }
        words.append(place.tag());
        if (place.element() > 0) {
            words.append(", ").append(element).append(place.element());
        }
        if (place.component() > 0) {
            words.append(", ").append(component).append(place.component());
        }
        return words.toString();
    }
}
