package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.declaration.DeclarationRegister;
import no.klarering.declaration.DeclarationRegister.Released;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationSummary;
import no.klarering.document.Documents;
import no.klarering.doubles.DoubleFindings;
import no.klarering.kernel.DeclarationKey;

/** The cases that wait for somebody, oldest first, with their number by lane. */
@Named("work")
@RequestScoped
public class WorkList {

    private static final Set<DeclarationState> WAITING =
            EnumSet.of(
                    DeclarationState.GOODS_CONTROL,
                    DeclarationState.DETAINED,
                    DeclarationState.DOC_CONTROL,
                    DeclarationState.MANUAL,
                    DeclarationState.CREDIT_STOP,
                    DeclarationState.NEW_VERSION_WANTED);

    /** So many pairs are shown; a list takes twice as many declarations. */
    static final int OPEN_DOUBLES = 250;

    private static final Set<DeclarationState> ON_OFFICERS =
            EnumSet.of(
                    DeclarationState.GOODS_CONTROL,
                    DeclarationState.DETAINED,
                    DeclarationState.MANUAL);

    private static final String OLDEST_FIRST = "WAITING";

    private DeclarationRegister register;
    private DeclarationList list;
    private Map<DeclarationState, Long> counts;
    private Released released;
    private int atBorder;
    private int doubled;

    public WorkList() {}

    @Inject
    public WorkList(
            HttpServletRequest request,
            DeclarationRegister register,
            Documents documents,
            AtBorder border,
            DoubleFindings findings,
            Formats formats) {
        this.register = register;
        var filter = ListFilter.read("/console/", request.getParameterMap());
        var query = filter.query(filter.isDoubled() ? Set.of() : WAITING, OLDEST_FIRST);
        var offered = EnumSet.copyOf(WAITING);
        offered.add(DeclarationState.ACCEPTED);
        offered.add(DeclarationState.OVERDUE);
        var holding = border.holding();
        var twice = findings.open(OPEN_DOUBLES);
        var found =
                among(filter, holding, twice)
                        .map(keys -> register.search(query, keys))
                        .orElseGet(() -> register.search(query));
        list =
                new DeclarationList(filter, found, offered, query.order(), documents)
                        .with(border)
                        .with(findings);
        atBorder = holding.size();
        doubled = twice.size();
        counts = register.counts(query.office());
        released = register.releasedOn(formats.today(), query.office());
    }

    private static Optional<Set<DeclarationKey>> among(
            ListFilter filter, Set<DeclarationKey> holding, Set<DeclarationKey> twice) {
        if (filter.isAtBorder() && filter.isDoubled()) {
            return Optional.of(
                    twice.stream().filter(holding::contains).collect(Collectors.toSet()));
        }
        if (filter.isAtBorder()) {
            return Optional.of(holding);
        }
        return filter.isDoubled() ? Optional.of(twice) : Optional.empty();
    }

    public DeclarationList list() {
        return list;
    }

    public ListFilter filter() {
        return list.filter();
    }

    /** How many stand in a state; unknown names count nothing. */
    public long count(String state) {
        return counts.getOrDefault(DeclarationState.valueOf(state), 0L);
    }

    /** Manual handling, those stopped by their credit with them. */
    public long manual() {
        return count("MANUAL") + count("CREDIT_STOP");
    }

    public long waiting() {
        return WAITING.stream().mapToLong(s -> count(s.name())).sum();
    }

    /** The one that waits longest, when the list begins with it. */
    public Optional<DeclarationSummary> oldest() {
        var begins = list.order().equals(OLDEST_FIRST) && list.filter().page() == 1;
        return begins ? list.rows().stream().findFirst() : Optional.empty();
    }

    /** What has waited longest for an officer, besides the one that was just decided. */
    public Optional<DeclarationSummary> after(DeclarationKey decided) {
        var waiting = new ListFilter("/console/", Map.of()).query(ON_OFFICERS, OLDEST_FIRST);
        return register.search(waiting).rows().stream()
                .filter(row -> !row.id().key().equals(decided))
                .findFirst();
    }

    /** How many declarations hold a vehicle at the border now, at whatever office. */
    public int atBorder() {
        return atBorder;
    }

    /** How many declarations seem to be about goods that were declared twice, released ones too. */
    public int doubled() {
        return doubled;
    }

    public Released released() {
        return released;
    }
}
