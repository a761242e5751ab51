package no.klarering.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.clearance.core.ClearanceDecision;
import no.klarering.clearance.core.ClearanceFacts;
import no.klarering.clearance.core.ClearanceProcedure;
import no.klarering.clearance.core.DoubleFacts;
import no.klarering.codes.CodeBook;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationHistory;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.Header;
import no.klarering.declaration.Original;
import no.klarering.declaration.StateChange;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.doubles.Doubles;
import no.klarering.doubles.Sign;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.Problem;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.DifferenceDeclaration;
import no.klarering.party.Organisation;
import no.klarering.tariff.TariffExcerpt;

/** A clearance desk that remembers in memory and takes its law from {@code config/data}. */
public final class SmallDesk {

    private static final CodeBook CODES = LawFiles.codes();
    private static final TariffExcerpt TARIFF = TariffFiles.tariff();

    private final Map<DeclarationKey, List<DeclarationVersion>> versions = new HashMap<>();
    private int number;

    /** A decision that stands. */
    public record Made(ClearanceDecision decision) {

        public SubmitDeclaration command() {
            return decision.command();
        }

        public DeclarationState ending() {
            return decision.ending();
        }

        public Optional<DifferenceDeclaration> difference() {
            return decision.difference();
        }

        public CustomsResponse response() {
            return decision.response();
        }

        /** Error points and numbers, parted by blanks. */
        public String faults() {
            return decision.decision().problems().stream()
                    .map(p -> p.where().errorPoint() + ":" + p.code())
                    .collect(Collectors.joining(" "));
        }

        public String warnings() {
            return decision.decision().warnings().stream()
                    .map(Problem::code)
                    .collect(Collectors.joining(" "));
        }
    }

    public Made clear(SubmitDeclaration command) {
        var decision = ClearanceProcedure.decide(command, facts(command));
        if (decision.needsRunningNumber()) {
            var unit = command.header().unit().orElseThrow();
            decision = decision.released(unit + "24%08d".formatted(++number));
        }
        keep(decision);
        return new Made(decision);
    }

    private void keep(ClearanceDecision decision) {
        decision.superseded().ifPresent(this::move);
        decision.declaration()
                .ifPresent(
                        v -> versions.computeIfAbsent(v.id().key(), k -> new ArrayList<>()).add(v));
        decision.onOriginal().ifPresent(this::move);
    }

    private void move(StateChange change) {
        versions.get(change.id().key())
                .replaceAll(
                        v ->
                                v.id().equals(change.id())
                                        ? Components.with(
                                                Components.with(v, "state", change.to()),
                                                "answerBy",
                                                change.answerBy())
                                        : v);
    }

    /** What counts of each declaration. */
    private List<SubmitDeclaration> standing() {
        return versions.keySet().stream()
                .flatMap(key -> history(key).standing().stream())
                .filter(each -> each.state() != DeclarationState.CANCELLED)
                .flatMap(each -> all().filter(v -> v.id().equals(each.id())))
                .map(DeclarationVersion::content)
                .toList();
    }

    private ClearanceFacts facts(SubmitDeclaration command) {
        var header = command.header();
        var id = DeclarationId.parse(command.declarationId());
        var entry =
                new EntryFacts(
                        CODES,
                        TARIFF,
                        id.map(i -> history(i.key())).orElse(DeclarationHistory.NONE),
                        original(command),
                        LawFiles.ownerOf(command.key().sender()),
                        header.declarant().flatMap(LawFiles::permit),
                        trader(header),
                        header.invoiceTotal()
                                .flatMap(
                                        t ->
                                                TariffFiles.rate(
                                                        t.currency(),
                                                        EntryFacts.dayOf(
                                                                command.receipt().receivedAt()))),
                        LawFiles.voecSellers(EntryFacts.dayOf(command.receipt().receivedAt())),
                        LawFiles.exemptions(),
                        true);
        return new ClearanceFacts(
                entry,
                header.creditAccount().flatMap(LawFiles::account),
                LawFiles.risk(),
                LawFiles.masks(),
                new DoubleFacts(LawFiles.doubles(), signs(command), standing(), Set.of()),
                command.receipt().receivedAt());
    }

    private static Set<String> signs(SubmitDeclaration command) {
        return Doubles.signs(command).stream().map(Sign::text).collect(Collectors.toSet());
    }

    private static Optional<Organisation> trader(Header header) {
        return header.importer()
                .or(header::exporter)
                .flatMap(OrganisationNumber::parse)
                .flatMap(n -> LawFiles.organisation(n.digits()));
    }

    private DeclarationHistory history(DeclarationKey key) {
        var all = versions.getOrDefault(key, List.of()).stream().map(SmallDesk::latest).toList();
        if (all.isEmpty()) {
            return DeclarationHistory.NONE;
        }
        var standing =
                all.stream()
                        .filter(v -> DeclarationHistory.stands(v.state()))
                        .reduce((before, after) -> after);
        return new DeclarationHistory(Optional.of(all.get(all.size() - 1)), standing);
    }

    private static DeclarationHistory.Latest latest(DeclarationVersion version) {
        return new DeclarationHistory.Latest(
                version.id(),
                version.state(),
                version.content().header().category(),
                version.content().receipt().receivedAt());
    }

    private Optional<Original> original(SubmitDeclaration command) {
        var category = command.header().category();
        if (category == Category.EN) {
            return DeclarationId.parse(command.declarationId()).flatMap(id -> of(id.key()));
        }
        var named = command.header().relatedDeclaration();
        return category.recalculates()
                ? named.flatMap(this::key).flatMap(this::of)
                : named.flatMap(this::key).flatMap(this::withdrawn).flatMap(this::of);
    }

    private Optional<DeclarationKey> withdrawn(DeclarationKey key) {
        return versions.getOrDefault(key, List.of()).stream()
                .flatMap(v -> v.recalculates().stream())
                .map(DeclarationId::key)
                .findFirst();
    }

    private Optional<DeclarationKey> key(String reference) {
        return DeclarationId.parse(reference)
                .map(DeclarationId::key)
                .or(
                        () ->
                                all().filter(
                                                v ->
                                                        v.runningNumber()
                                                                .filter(reference::equals)
                                                                .isPresent())
                                        .map(v -> v.id().key())
                                        .findFirst());
    }

    private Stream<DeclarationVersion> all() {
        return versions.values().stream().flatMap(List::stream);
    }

    /** What a declaration is for those that complete or recalculate it. */
    private Optional<Original> of(DeclarationKey key) {
        var own = versions.getOrDefault(key, List.of());
        return own.stream()
                .filter(v -> v.state().isProvisional())
                .findFirst()
                .or(() -> own.stream().reduce((before, after) -> after))
                .map(this::original);
    }

    private Original original(DeclarationVersion version) {
        var others =
                all().filter(v -> v.recalculates().filter(version.id()::equals).isPresent())
                        .toList();
        var stands =
                others.stream()
                        .filter(v -> v.state().released())
                        .reduce((before, after) -> after)
                        .orElse(version);
        return new Original(
                version,
                stands.content(),
                others.stream().filter(v -> v.state().open()).findFirst().map(v -> v.id().key()));
    }
}
