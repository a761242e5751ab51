package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.movement.Answers;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationLookup;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.DeclarationsAsked;
import no.klarering.movement.ExportLookup;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.HouseConsignment.ExportFromEu;
import no.klarering.movement.HouseConsignment.PreviousDocument;
import no.klarering.movement.ReferenceType;
import no.klarering.movement.TransitLookup;
import no.klarering.voec.VoecNumber;
import no.klarering.voec.VoecSellers;

/** Asks the other systems about everything that a house consignment refers to. */
@ApplicationScoped
public class ReferenceCheck {

    private final DeclarationLookup declarations;
    private final TransitLookup transits;
    private final ExportLookup exports;
    private final VoecSellers sellers;
    private final Event<DeclarationsAsked> asked;

    public ReferenceCheck() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReferenceCheck(
            DeclarationLookup declarations,
            TransitLookup transits,
            ExportLookup exports,
            VoecSellers sellers,
            Event<DeclarationsAsked> asked) {
        this.declarations = declarations;
        this.transits = transits;
        this.exports = exports;
        this.sellers = sellers;
        this.asked = asked;
    }

    /**
     * The same for a message that is not kept yet, so that whoever decides on one of its
     * declarations now does not find it.
     */
    Answers firstAnswers(HouseConsignment house, LocalDate day) {
        var answers = answers(house, day);
        if (!answers.declarations().isEmpty()) {
            asked.fire(new DeclarationsAsked(answers.declarations()));
        }
        return answers;
    }

    /** Those of which another answer is given now, and those decided without an answer before. */
    Set<DeclarationReference> changed(
            Map<DeclarationReference, Optional<DeclarationAnswer>> before) {
        var answers =
                declarations.ask(
                        before.keySet().stream()
                                .filter(each -> before.get(each).isPresent())
                                .collect(Collectors.toSet()));
        return before.keySet().stream()
                .filter(
                        each ->
                                before.get(each)
                                        .filter(a -> answers.getOrDefault(each, a).equals(a))
                                        .isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * @param day in Norway on which the message came
     */
    Answers answers(HouseConsignment house, LocalDate day) {
        return new Answers(
                declarations.ask(declarationsOf(house)),
                transits.ask(transitsOf(house)),
                exports.ask(exportsOf(house)),
                sellersOf(house, day));
    }

    /** Whether somebody who was asked did not answer. */
    static boolean isAnyoneSilent(HouseConsignment house, Answers answers) {
        return !answers.declarations().keySet().containsAll(declarationsOf(house))
                || !answers.transits().keySet().containsAll(transitsOf(house))
                || !answers.exports().keySet().containsAll(exportsOf(house));
    }

    private static Set<DeclarationReference> declarationsOf(HouseConsignment house) {
        return house.consignmentHouseLevel().previousDocuments().stream()
                .map(DeclarationReference::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> transitsOf(HouseConsignment house) {
        return Stream.of(ReferenceType.TRANSIT, ReferenceType.TRANSIT_TO_OPEN)
                .flatMap(house::documents)
                .map(PreviousDocument::referenceNumber)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Set<String> exportsOf(HouseConsignment house) {
        return house.consignmentHouseLevel().exportFromEU().stream()
                .map(ExportFromEu::exportId)
                .collect(Collectors.toSet());
    }

    private Set<VoecNumber> sellersOf(HouseConsignment house, LocalDate day) {
        return house.consignmentHouseLevel().goodsItem().stream()
                .map(item -> item.additionalFiscalReferences().vatIdentificationNumber())
                .map(VoecNumber::parse)
                .flatMap(Optional::stream)
                .filter(number -> sellers.registered(number, day))
                .collect(Collectors.toSet());
    }
}
