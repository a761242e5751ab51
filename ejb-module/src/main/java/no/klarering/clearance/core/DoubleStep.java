package no.klarering.clearance.core;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.klarering.codes.Explanations;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.Field;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.doubles.Compared;
import no.klarering.doubles.Likeness;
import no.klarering.kernel.Problem;
import no.klarering.messaging.MessageFault;
import no.klarering.risk.RiskSubject;

/** What a declarant is told when its goods seem to be declared twice. */
public final class DoubleStep {

    private static final String WARNING = "DOUBLE_CLEARANCE";

    /** Facts of the declaration itself, by the placeholder of the text. */
    private static final Map<String, Compared> OWN =
            Map.of(
                    "place", Compared.PLACE,
                    "invoice", Compared.INVOICE,
                    "container", Compared.CONTAINER);

    private DoubleStep() {}

    static List<Problem> warnings(SubmitDeclaration declaration, ClearanceFacts facts) {
        return facts.doubles().of(declaration).stream().limit(1).map(DoubleStep::warning).toList();
    }

    /** The warning as brokers and officers read it. */
    public static MessageFault told(Likeness likeness, Explanations explanations) {
        return Faults.tell(warning(likeness), explanations);
    }

    /**
     * Names a declaration of the same declarant; of another one's only the day on which it came.
     */
    public static Problem warning(Likeness likeness) {
        var values = new TreeMap<String, String>();
        if (likeness.ofAnotherDeclarant()) {
            values.put("date", EntryFacts.dayOf(likeness.otherReceivedAt()).toString());
        } else {
            values.put("other", likeness.other().text());
        }
        OWN.forEach((name, fact) -> likeness.same(fact).ifPresent(v -> values.put(name, v)));
        return new Problem(WARNING, field(likeness).inHeader(), values);
    }

    private static Field field(Likeness likeness) {
        return likeness.same(Compared.PLACE).isPresent() ? Field.GOODS_NUMBER : Field.INVOICE_TOTAL;
    }

    /** What risk profiles may ask of it: the surest, and the surest that another declared. */
    static List<RiskSubject.Doubled> doubled(SubmitDeclaration declaration, ClearanceFacts facts) {
        return facts.doubles().of(declaration).stream()
                .map(
                        each ->
                                new RiskSubject.Doubled(
                                        each.strength().name(),
                                        each.ofAnotherDeclarant(),
                                        each.other().text()))
                .toList();
    }
}
