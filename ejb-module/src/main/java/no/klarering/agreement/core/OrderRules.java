package no.klarering.agreement.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.klarering.agreement.AgreementDesk.Order;
import no.klarering.kernel.Text;

/** What an agreement must be like. Each rule says what is wrong, where, and what to do. */
public final class OrderRules {

    /** The letters of BGM 1225 and of the withdrawal. */
    public static final List<String> CATEGORIES =
            List.of("FU", "MA", "FO", "EN", "KO", "EB", "RE", "SO", "WITHDRAWAL");

    public static final List<String> PROFILES = List.of("TVINN-902", "D96B-lite");

    private OrderRules() {}

    /** All that is wrong. */
    public static List<Text> faults(Order order, OrderFacts facts) {
        var faults = new ArrayList<Text>();
        somebodyElseWasFaster(order, facts, faults);
        addressIsTheDeclarants(order, facts, faults);
        listsAreFilled(order, faults);
        unitsExist(order, facts, faults);
        daysFollow(order, facts, faults);
        return faults;
    }

    private static void somebodyElseWasFaster(Order order, OrderFacts facts, List<Text> faults) {
        if (order.after() != facts.lastNumber()) {
            faults.add(
                    new Text(
                            "Avtalen er endret av en annen siden siden ble åpnet. Se på den nyeste"
                                    + " utgaven og gjør endringen på nytt.",
                            "Somebody else has changed the agreement since the page was opened."
                                    + " Look at the newest version and make the change again."));
        }
    }

    private static void addressIsTheDeclarants(Order order, OrderFacts facts, List<Text> faults) {
        var agreement = order.agreement();
        if (facts.owner().isEmpty()) {
            faults.add(
                    new Text(
                            "Avsender: ingen er registrert med adressen "
                                    + agreement.sender()
                                    + ". Registrer den først.",
                            "Sender: nobody is registered with the address "
                                    + agreement.sender()
                                    + ". Register it first."));
        } else if (!facts.owner().get().equals(agreement.declarant())) {
            faults.add(
                    new Text(
                            "Deklarant: adressen tilhører "
                                    + facts.owner().get().digits()
                                    + ". Oppgi det nummeret.",
                            "Declarant: the address belongs to "
                                    + facts.owner().get().digits()
                                    + ". Give that number."));
        }
    }

    private static void listsAreFilled(Order order, List<Text> faults) {
        var agreement = order.agreement();
        oneOf(agreement.categories(), CATEGORIES, faults, "Kategorier", "Categories");
        oneOf(agreement.profiles(), PROFILES, faults, "Profiler", "Profiles");
        if (agreement.directions().isEmpty()) {
            faults.add(
                    new Text(
                            "Retning: velg innførsel, utførsel eller begge.",
                            "Direction: choose import, export or both."));
        }
        if (agreement.units().isEmpty()) {
            faults.add(
                    new Text(
                            "Enheter: oppgi minst én ekspedisjonsenhet.",
                            "Units: give at least one customs unit."));
        }
    }

    private static void oneOf(
            Set<String> given, List<String> known, List<Text> faults, String nb, String en) {
        if (given.isEmpty() || !known.containsAll(given)) {
            var all = String.join(", ", known);
            faults.add(
                    new Text(
                            nb + ": velg minst én av " + all + ".",
                            en + ": choose at least one of " + all + "."));
        }
    }

    private static void unitsExist(Order order, OrderFacts facts, List<Text> faults) {
        order.agreement().units().stream()
                .filter(unit -> !facts.unitsKnown().contains(unit))
                .sorted()
                .forEach(
                        unit ->
                                faults.add(
                                        new Text(
                                                "Enheter: " + unit + " finnes ikke. Rett nummeret.",
                                                "Units: there is no "
                                                        + unit
                                                        + ". Correct the number.")));
    }

    private static void daysFollow(Order order, OrderFacts facts, List<Text> faults) {
        if (order.from().isBefore(facts.today())) {
            faults.add(
                    new Text(
                            "Fra: en avtale gjelder ikke bakover. Velg dagen i dag eller senere.",
                            "From: an agreement does not hold backwards. Choose today or later."));
        }
        if (order.lastDay().filter(day -> day.isBefore(order.from())).isPresent()) {
            faults.add(
                    new Text(
                            "Til: siste dag er før første dag. Rett en av dem.",
                            "To: the last day is before the first one. Correct one of them."));
        }
    }
}
