package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.klarering.clearance.core.ClearanceFacts;
import no.klarering.clearance.core.DoubleFacts;
import no.klarering.codes.CodeBooks;
import no.klarering.declaration.DeclarationHistory;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.Original;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;
import no.klarering.risk.RiskProfiles;
import no.klarering.risk.StatisticsMasks;

/** Gathers everything that a decision looks at besides the declaration itself. */
@ApplicationScoped
public class FactsGathering {

    private final CodeBooks codes;
    private final RiskProfiles risk;
    private final StatisticsMasks masks;
    private final PartyFacts parties;
    private final TariffFacts tariff;
    private final Declarations declarations;
    private final OriginalFacts originals;
    private final DoubleFactsGathering doubles;
    private final Clock clock;

    public FactsGathering() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public FactsGathering(
            CodeBooks codes,
            RiskProfiles risk,
            StatisticsMasks masks,
            PartyFacts parties,
            TariffFacts tariff,
            Declarations declarations,
            OriginalFacts originals,
            DoubleFactsGathering doubles,
            Clock clock) {
        this.codes = codes;
        this.risk = risk;
        this.masks = masks;
        this.parties = parties;
        this.tariff = tariff;
        this.declarations = declarations;
        this.originals = originals;
        this.doubles = doubles;
        this.clock = clock;
    }

    /**
     * The facts of some declarations, in their order; they are locked against other versions until
     * the transaction ends.
     *
     * @param turn declarations that do not touch each other
     */
    public List<ClearanceFacts> about(List<SubmitDeclaration> turn) {
        return about(turn, declarations::historiesForUpdate);
    }

    /** The facts as they are now, for looking only: nothing is locked. */
    public List<ClearanceFacts> seen(List<SubmitDeclaration> commands) {
        return about(commands, declarations::histories);
    }

    private List<ClearanceFacts> about(
            List<SubmitDeclaration> turn,
            Function<Set<DeclarationKey>, Map<DeclarationKey, DeclarationHistory>> known) {
        var keys = new HashSet<DeclarationKey>();
        for (var command : turn) {
            key(command).ifPresent(keys::add);
            keys.addAll(originals.lockedWith(command));
        }
        var histories = known.apply(keys);
        var alike = doubles.about(turn);
        return IntStream.range(0, turn.size())
                .mapToObj(
                        index ->
                                about(
                                        turn.get(index),
                                        key(turn.get(index))
                                                .map(histories::get)
                                                .orElse(DeclarationHistory.NONE),
                                        alike.get(index)))
                .toList();
    }

    private ClearanceFacts about(
            SubmitDeclaration command, DeclarationHistory history, DoubleFacts doubled) {
        var header = command.header();
        var original = originals.of(command, history);
        var day =
                original.map(Original::lawDay)
                        .orElseGet(() -> EntryFacts.dayOf(command.receipt().receivedAt()));
        var entry =
                new EntryFacts(
                        codes.current(),
                        tariff.excerpt(command),
                        history,
                        original,
                        parties.owner(command.key().sender()),
                        parties.permit(command),
                        parties.trader(header),
                        tariff.publishedRate(command, day),
                        parties.voecSellers(command),
                        parties.exemptions(command),
                        parties.maySyntheticPersonsTrade());
        return new ClearanceFacts(
                entry,
                parties.creditAccount(header),
                risk.current(),
                masks.current(),
                doubled,
                clock.instant());
    }

    private static Optional<DeclarationKey> key(SubmitDeclaration command) {
        return DeclarationId.parse(command.declarationId()).map(DeclarationId::key);
    }
}
