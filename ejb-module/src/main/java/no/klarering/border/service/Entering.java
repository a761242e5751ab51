package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.border.Cargo;
import no.klarering.border.EntriesKept;
import no.klarering.border.EntryEffects;
import no.klarering.border.FollowUps.FollowUp;
import no.klarering.border.HouseReferences;
import no.klarering.border.MasterMails;
import no.klarering.movement.MasterConsignment;
import no.klarering.movement.MessageReader;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.ReferenceKeys;
import no.klarering.movement.Representative.ReleasedConfirmation;
import no.klarering.movement.TransportTree.HouseLeaf;
import no.klarering.movement.TransportTree.MasterBranch;

/** Keeps that houses have entered, and has owed what other parts of customs do because of it. */
@ApplicationScoped
public class Entering {

    private final Movements movements;
    private final MessageReader reader;
    private final EntriesKept entries;

    public Entering() {
        this(null, null, null);
    }

    @Inject
    public Entering(Movements movements, MessageReader reader, EntriesKept entries) {
        this.movements = movements;
        this.reader = reader;
        this.entries = entries;
    }

    /** Those that enter now; one that has entered before does not enter again. */
    Set<Mrn> enter(FollowUp decided, Aboard.Load load) {
        var aboard = load.houses();
        var entered = entries.entered(aboard);
        var entering =
                decided.released().stream()
                        .filter(house -> !entered.contains(house))
                        .collect(Collectors.toSet());
        entries.enter(entering, load.transport(), decided.at());
        entries.owe(
                load.transport(),
                EntryEffects.of(cargo(load, entering), entering, entered),
                decided.at());
        return entering;
    }

    private Cargo cargo(Aboard.Load load, Set<Mrn> entering) {
        var houses =
                movements.bodies(load.houses()).entrySet().stream()
                        .map(house -> references(house.getKey(), house.getValue()))
                        .toList();
        return new Cargo(houses, elsewhere(houses, entering), mails(load.masters()));
    }

    private HouseReferences references(Mrn mrn, byte[] body) {
        return HouseReferences.of(mrn, reader.houseConsignment(body).message().orElseThrow());
    }

    /** What houses on other means of transport name too that have not entered. */
    private Set<String> elsewhere(List<HouseReferences> houses, Set<Mrn> entering) {
        var named =
                houses.stream()
                        .filter(house -> entering.contains(house.mrn()))
                        .flatMap(
                                house ->
                                        ReferenceKeys.of(house.documents(), house.exports())
                                                .stream())
                        .collect(Collectors.toSet());
        var aboard = houses.stream().map(HouseReferences::mrn).collect(Collectors.toSet());
        var referring = movements.referring(named);
        var others = new HashSet<Mrn>();
        referring.values().forEach(others::addAll);
        others.removeAll(aboard);
        others.removeAll(entries.entered(others));
        return referring.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(others::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<MasterMails> mails(List<MasterBranch> masters) {
        var bodies = movements.bodies(masters.stream().flatMap(m -> m.mrn().stream()).toList());
        return masters.stream()
                .map(
                        master ->
                                new MasterMails(
                                        master.mrn().orElseThrow(),
                                        master.houses().stream()
                                                .map(HouseLeaf::mrn)
                                                .flatMap(Optional::stream)
                                                .collect(Collectors.toSet()),
                                        addresses(bodies.get(master.mrn().orElseThrow()))))
                .filter(mails -> !mails.addresses().isEmpty())
                .toList();
    }

    private Set<String> addresses(byte[] body) {
        return reader.masterConsignment(body)
                .message()
                .flatMap(MasterConsignment::representative)
                .map(
                        named ->
                                named.releasedConfirmation().stream()
                                        .map(ReleasedConfirmation::emailAddress)
                                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
