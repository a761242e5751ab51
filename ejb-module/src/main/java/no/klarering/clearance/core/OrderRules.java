package no.klarering.clearance.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.kernel.Text;

/** What an officer's order must satisfy before it is carried out. */
final class OrderRules {

    private static final int MOST_DAYS = 60;
    private static final int LAST_OF_LATIN_1 = 0xFF;

    private static final Set<OfficerAction> NEED_TEXT =
            Set.of(
                    OfficerAction.REFUSE,
                    OfficerAction.ASK_NEW_VERSION,
                    OfficerAction.ASK_DOCUMENTS,
                    OfficerAction.EXAMINE_GOODS,
                    OfficerAction.TAKE_SAMPLE,
                    OfficerAction.DETAIN,
                    OfficerAction.WRITE);

    private static final Set<OfficerAction> NEED_DAYS =
            Set.of(OfficerAction.ASK_NEW_VERSION, OfficerAction.ASK_DOCUMENTS);

    private static final List<BiFunction<OfficerOrder, OfficerFacts, Optional<Text>>> RULES =
            List.of(
                    OrderRules::reasonIsFromTheList,
                    OrderRules::textIsGiven,
                    OrderRules::textFits,
                    OrderRules::textCanBeSent,
                    OrderRules::daysAreSensible);

    private OrderRules() {}

    static List<Text> faults(OfficerOrder order, OfficerFacts facts) {
        return RULES.stream().flatMap(r -> r.apply(order, facts).stream()).toList();
    }

    private static Optional<Text> reasonIsFromTheList(OfficerOrder order, OfficerFacts facts) {
        return facts.reasonCodes().contains(order.reasonCode())
                ? Optional.empty()
                : fault("Velg en begrunnelse fra listen.", "Choose a reason from the list.");
    }

    private static Optional<Text> textIsGiven(OfficerOrder order, OfficerFacts facts) {
        return NEED_TEXT.contains(order.action()) && order.text().isBlank()
                ? fault("Skriv en tekst til deklaranten.", "Write a text to the declarant.")
                : Optional.empty();
    }

    private static Optional<Text> textFits(OfficerOrder order, OfficerFacts facts) {
        var length = order.text().strip().length();
        return length <= FreeText.LONGEST
                ? Optional.empty()
                : fault(
                        "Teksten har %d tegn; høyst %d er tillatt."
                                .formatted(length, FreeText.LONGEST),
                        "The text has %d characters; at most %d are allowed."
                                .formatted(length, FreeText.LONGEST));
    }

    /** EDIFACT replies are written in ISO 8859-1, without control characters. */
    private static Optional<Text> textCanBeSent(OfficerOrder order, OfficerFacts facts) {
        return order.text()
                .strip()
                .codePoints()
                .filter(c -> c > LAST_OF_LATIN_1 || Character.isISOControl(c))
                .mapToObj(OrderRules::shown)
                .findFirst()
                .flatMap(
                        c ->
                                fault(
                                        "Tegnet %s kan ikke sendes.".formatted(c),
                                        "The character %s cannot be sent.".formatted(c)));
    }

    private static Optional<Text> daysAreSensible(OfficerOrder order, OfficerFacts facts) {
        var sensible = order.daysToAnswer() >= 1 && order.daysToAnswer() <= MOST_DAYS;
        return sensible || !NEED_DAYS.contains(order.action())
                ? Optional.empty()
                : fault(
                        "Fristen må være fra 1 til %d dager.".formatted(MOST_DAYS),
                        "The time to answer must be from 1 to %d days.".formatted(MOST_DAYS));
    }

    private static String shown(int codePoint) {
        return Character.isISOControl(codePoint)
                ? "U+%04X".formatted(codePoint)
                : Character.toString(codePoint);
    }

    private static Optional<Text> fault(String nb, String en) {
        return Optional.of(new Text(nb, en));
    }
}
