package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.klarering.clearance.DoubleJudged;
import no.klarering.clearance.DoubleWatch;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.doubles.DoubleLaws;
import no.klarering.doubles.Doubles;
import no.klarering.doubles.Likeness;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.MessageKey;

/** Finds doubles among what was committed; whichever was received later bears the warning. */
@Stateless
public class DoubleSecondLook implements DoubleWatch {

    private static final Comparator<SubmitDeclaration> BY_RECEIPT =
            Comparator.<SubmitDeclaration, Instant>comparing(each -> each.receipt().receivedAt())
                    .thenComparing(SubmitDeclaration::declarationId);

    private final CommittedGoods committed;
    private final Declarations declarations;
    private final Keeping keeping;
    private final DoubleLaws laws;
    private final Answering answering;
    private final Clock clock;
    private final Event<DoubleJudged> found;

    public DoubleSecondLook() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public DoubleSecondLook(
            CommittedGoods committed,
            Declarations declarations,
            Keeping keeping,
            DoubleLaws laws,
            Answering answering,
            Clock clock,
            Event<DoubleJudged> found) {
        this.committed = committed;
        this.declarations = declarations;
        this.keeping = keeping;
        this.laws = laws;
        this.answering = answering;
        this.clock = clock;
        this.found = found;
    }

    @Override
    public void lookAgain() {
        var signs = new HashSet<String>();
        committed.take().values().forEach(signs::addAll);
        var together = new HashSet<Set<DeclarationKey>>();
        declarations.bearers(signs).values().stream()
                .filter(keys -> keys.size() > 1)
                .forEach(together::add);
        together.forEach(this::compare);
    }

    private void compare(Set<DeclarationKey> keys) {
        var standing = declarations.standing(keys).stream().sorted(BY_RECEIPT).toList();
        for (var index = 1; index < standing.size(); index++) {
            var later = standing.get(index);
            Doubles.among(standing.subList(0, index), later, laws.current())
                    .forEach(likeness -> tell(likeness, later.key()));
        }
    }

    private void tell(Likeness likeness, MessageKey message) {
        var keys = Set.of(likeness.declaration().key(), likeness.other().key());
        declarations.historiesForUpdate(keys);
        var now = clock.instant();
        if (!keeping.keep(likeness, now)) {
            return;
        }
        answering.warn(message, likeness);
        for (var side : List.of(likeness.declaration(), likeness.other())) {
            var other =
                    side.equals(likeness.declaration()) ? likeness.other() : likeness.declaration();
            found.fire(told(side, other, now));
        }
    }

    private static DoubleJudged told(DeclarationId side, DeclarationId other, Instant now) {
        return new DoubleJudged(now, side.key(), other.key(), "system", "DOUBLE_FOUND", "");
    }
}
