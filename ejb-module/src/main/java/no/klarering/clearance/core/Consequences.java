package no.klarering.clearance.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.klarering.assessment.Assessment;
import no.klarering.clearance.DeclarationDecided;
import no.klarering.control.ControlKind;
import no.klarering.control.ControlOrder;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.FinalDeclaration;
import no.klarering.declaration.StateChange;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Problem;
import no.klarering.party.CreditAccount;
import no.klarering.risk.Lane;
import no.klarering.risk.RiskHit;
import no.klarering.settlement.Claim;
import no.klarering.settlement.PayerCode;

/** What follows from a decision, besides the reply. */
final class Consequences {

    static final String CREDIT_LIMIT = "CREDIT_LIMIT";

    private Consequences() {}

    static DeclarationVersion version(ClearanceDecision made) {
        var decision = made.decision();
        var released = made.ending().released();
        return new DeclarationVersion(
                made.id(),
                made.command(),
                made.ending(),
                Lanes.of(decision.hits(), decision.holdReasons()).name(),
                reasons(made),
                made.facts().traderName(),
                made.runningNumber(),
                made.total().kroner(),
                decision.decidedAt(),
                released ? Optional.of(decision.decidedAt()) : Optional.empty(),
                answerBy(made),
                made.amendment()
                        .filter(a -> made.command().header().category().recalculates())
                        .map(a -> a.original().version().id()));
    }

    static List<String> reasons(ClearanceDecision made) {
        var reasons = new ArrayList<String>();
        made.decision().hits().stream()
                .filter(h -> h.lane() != Lane.GREEN)
                .map(RiskHit::profile)
                .distinct()
                .forEach(reasons::add);
        reasons.addAll(made.decision().holdReasons());
        return reasons;
    }

    static Optional<ControlOrder> controlOrder(ClearanceDecision made) {
        return kind(made.ending())
                .map(
                        kind ->
                                new ControlOrder(
                                        made.id(),
                                        kind,
                                        reasons(made),
                                        made.command().header().unit().orElse(""),
                                        made.decision().decidedAt(),
                                        answerBy(made)));
    }

    private static Optional<ControlKind> kind(DeclarationState state) {
        return switch (state) {
            case MANUAL, CREDIT_STOP -> Optional.of(ControlKind.MANUAL);
            case DOC_CONTROL -> Optional.of(ControlKind.DOCUMENTS);
            case GOODS_CONTROL -> Optional.of(ControlKind.GOODS);
            default -> Optional.empty();
        };
    }

    /**
     * The shortest limit of the profiles that ask for documents, or the last day for the final
     * declaration; a day in Norway.
     */
    static Optional<LocalDate> answerBy(ClearanceDecision made) {
        if (made.ending() == DeclarationState.RELEASED_PROVISIONAL) {
            return Optional.of(FinalDeclaration.lastDay(made.decision().decidedAt()));
        }
        if (made.ending() != DeclarationState.DOC_CONTROL) {
            return Optional.empty();
        }
        return made.decision().hits().stream()
                .filter(h -> !h.request().isBlank())
                .map(RiskHit::daysToAnswer)
                .min(Integer::compare)
                .map(days -> made.facts().today().plusDays(days));
    }

    /** A release and an acceptance bind credit; a control does not, until it ends in a release. */
    static Optional<CreditDraw> draw(ClearanceDecision made) {
        if (!made.ending().released() && made.ending() != DeclarationState.ACCEPTED) {
            return Optional.empty();
        }
        if (made.amendment().isPresent()) {
            return made.amendment().get().draw(made.facts().creditAccount());
        }
        var onCredit = CreditRules.payer(made.command()) == PayerCode.MONTHLY_CREDIT;
        if (!onCredit || made.total().isZero()) {
            return Optional.empty();
        }
        return made.facts().creditAccount().map(a -> draw(a, made));
    }

    private static CreditDraw draw(CreditAccount account, ClearanceDecision made) {
        return new CreditDraw(account.number(), made.id(), made.total(), account.limit());
    }

    static Optional<Claim> claim(ClearanceDecision made) {
        if (!made.ending().released()) {
            return Optional.empty();
        }
        if (made.amendment().isPresent()) {
            return made.amendment().get().claim(made.decision().decidedAt());
        }
        if (made.total().isZero()) {
            return Optional.empty();
        }
        return made.decision()
                .assessment()
                .map(a -> Claims.of(made.id(), made.command(), a, made.decision().decidedAt()));
    }

    /** The version that stood, unless it was released: recalculation leaves that as it is. */
    static Optional<StateChange> superseded(ClearanceDecision made) {
        if (made.ending() == DeclarationState.REJECTED) {
            return Optional.empty();
        }
        var withdrawn = made.ending() == DeclarationState.CANCELLED;
        var next = withdrawn ? DeclarationState.CANCELLED : DeclarationState.REPLACED;
        return made.facts()
                .entry()
                .history()
                .standing()
                .filter(s -> s.state().open())
                .map(s -> new StateChange(s.id(), s.state(), next, made.decision().decidedAt()));
    }

    static DeclarationDecided event(ClearanceDecision made) {
        var command = made.command();
        var subject =
                DeclarationId.parse(command.declarationId())
                        .map(id -> id.key().text())
                        .orElse("interchange:" + command.key().interchangeId());
        return new DeclarationDecided(
                made.decision().decidedAt(), subject, "system", what(made.ending()), details(made));
    }

    /** What a version did to the declaration that it completes or recalculates. */
    static DeclarationDecided event(StateChange change, DeclarationId by, String actor) {
        var what =
                switch (change.to()) {
                    case FINALISED -> "DECLARATION_FINALISED";
                    case RECALC_PENDING -> "RECALCULATION_PENDING";
                    case RECALCULATED -> "DECLARATION_RECALCULATED";
                    default -> "RECALCULATION_ENDED";
                };
        return new DeclarationDecided(
                change.at(),
                change.id().key().text(),
                actor,
                what,
                Map.of(
                        "declaration", change.id().text(),
                        "by", by.text(),
                        "from", change.from().name(),
                        "state", change.to().name()));
    }

    static String what(DeclarationState state) {
        return switch (state) {
            case RELEASED, RELEASED_PROVISIONAL, FINALISED -> "DECLARATION_RELEASED";
            case ACCEPTED -> "DECLARATION_ACCEPTED";
            case REJECTED -> "DECLARATION_REFUSED";
            case CANCELLED -> "DECLARATION_WITHDRAWN";
            case NEW_VERSION_WANTED -> "NEW_VERSION_ASKED";
            default -> "DECLARATION_HELD";
        };
    }

    private static Map<String, String> details(ClearanceDecision made) {
        var decision = made.decision();
        var details = new TreeMap<String, String>();
        details.put("declaration", made.command().declarationId());
        details.put("message", made.command().key().text());
        details.put("category", made.command().header().category().name());
        details.put("state", made.ending().name());
        details.put("lane", Lanes.of(decision.hits(), decision.holdReasons()).name());
        details.put("reasons", String.join(" ", reasons(made)));
        details.put("confirmed", confirmed(decision.hits()));
        details.put("problems", codes(decision.problems()));
        details.put("warnings", codes(decision.warnings()));
        details.put("editions", String.join(", ", decision.editions()));
        details.put("test", Boolean.toString(made.command().receipt().test()));
        decision.assessment().ifPresent(a -> put(details, a));
        made.runningNumber().ifPresent(n -> details.put("runningNumber", n));
        answerBy(made).ifPresent(day -> details.put("answerBy", day.toString()));
        made.amendment().ifPresent(a -> details.putAll(details(a)));
        details.values().removeIf(String::isEmpty);
        return details;
    }

    /** What a declarant confirmed instead of correcting it: mask and line. */
    private static String confirmed(List<RiskHit> hits) {
        return hits.stream()
                .filter(h -> h.lane() == Lane.GREEN)
                .map(h -> h.profile() + ":" + h.items().get(0))
                .collect(Collectors.joining(" "));
    }

    static Map<String, String> details(Amendment amendment) {
        return Map.of(
                "original", amendment.original().version().id().text(),
                "difference", amendment.total().toString());
    }

    private static void put(Map<String, String> details, Assessment assessment) {
        details.put("total", assessment.total().toString());
        assessment.totals().forEach((code, sum) -> details.put("total." + code, sum.toString()));
    }

    private static String codes(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.where().errorPoint() + ":" + p.code())
                .collect(Collectors.joining(" "));
    }
}
