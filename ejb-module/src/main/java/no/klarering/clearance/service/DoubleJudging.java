package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.clearance.DoubleDesk;
import no.klarering.clearance.DoubleJudged;
import no.klarering.doubles.DoubleFinding;
import no.klarering.doubles.DoubleFinding.Judgement;
import no.klarering.doubles.DoubleFindings;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Text;

/** Carries out what officers say of doubles, each in one transaction. */
@Stateless
public class DoubleJudging implements DoubleDesk {

    private static final int LONGEST_REMARK = 500;
    private static final Text UNKNOWN =
            new Text(
                    "Disse to deklarasjonene er ikke funnet å være like.",
                    "These two declarations were not found to be alike.");
    private static final Text CHANGED =
            new Text(
                    "En annen har vurdert dette i mellomtiden. Last siden på nytt.",
                    "Somebody else has judged this meanwhile. Load the page anew.");
    private static final Text NO_REMARK =
            new Text(
                    "Skriv i merknaden hvorfor varene er deklarert to ganger.",
                    "Say in the remark why the goods were declared twice.");
    private static final Text TOO_LONG =
            new Text(
                    "Merknaden er lengre enn 500 tegn. Kort den ned.",
                    "The remark is longer than 500 characters. Shorten it.");

    private static final Map<Verdict, String> WHAT =
            Map.of(
                    Verdict.NOT_DOUBLE, "DOUBLE_DENIED",
                    Verdict.DOUBLE, "DOUBLE_CONFIRMED",
                    Verdict.UNDO, "DOUBLE_REOPENED");

    private final DoubleFindings findings;
    private final Clock clock;
    private final Event<DoubleJudged> judged;

    public DoubleJudging() {
        this(null, null, null);
    }

    @Inject
    public DoubleJudging(DoubleFindings findings, Clock clock, Event<DoubleJudged> judged) {
        this.findings = findings;
        this.clock = clock;
        this.judged = judged;
    }

    @Override
    public List<DoubleFinding> of(DeclarationKey declaration) {
        return findings.of(declaration);
    }

    @Override
    public Outcome carryOut(DoubleOrder order) {
        var remark = order.remark().strip();
        if (remark.length() > LONGEST_REMARK) {
            return new NotDone(TOO_LONG);
        }
        if (order.verdict() == Verdict.DOUBLE && remark.isEmpty()) {
            return new NotDone(NO_REMARK);
        }
        return findings.about(order.declaration(), order.other())
                .map(finding -> carryOut(order, finding, remark))
                .orElseGet(() -> new NotDone(UNKNOWN));
    }

    private Outcome carryOut(DoubleOrder order, DoubleFinding finding, String remark) {
        var at = clock.instant();
        var said =
                order.verdict() == Verdict.UNDO
                        ? Optional.<Judgement>empty()
                        : Optional.of(new Judgement(at, order.officer(), remark));
        if (!order.verdict().isPossible(finding.state())
                || !findings.judge(finding, order.verdict().next(), said)) {
            return new NotDone(CHANGED);
        }
        var by = "officer:" + order.officer();
        var what = WHAT.get(order.verdict());
        judged.fire(new DoubleJudged(at, order.declaration(), order.other(), by, what, remark));
        judged.fire(new DoubleJudged(at, order.other(), order.declaration(), by, what, remark));
        return new Done(
                new DoubleFinding(
                        finding.later(),
                        finding.earlier(),
                        finding.strength(),
                        finding.points(),
                        finding.reasons(),
                        finding.foundAt(),
                        order.verdict().next(),
                        said));
    }
}
