package no.klarering.declaration.core;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationHistory.Latest;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.Field;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;

/** The declaration id (UNH 0068) and how versions of a declaration follow each other. */
final class IdentityRules {

    private static final Where ID = Field.DECLARATION_ID.inHeader();
    private static final Set<Category> CHANGES = Set.of(Category.KO, Category.WITHDRAWAL);
    private static final Set<Category> NEEDS_EARLIER =
            Set.of(Category.KO, Category.WITHDRAWAL, Category.EN);

    private IdentityRules() {}

    /** 8001: 25 digits, the declarant's check digit, a day that exists, a version from 01. */
    static Stream<Problem> idIsWellFormed(Entry entry) {
        return Fault.unless(entry.id().isPresent(), "8001", ID);
    }

    /** 8001: the day in the id of version 01 is the declaration date. */
    static Stream<Problem> firstVersionBearsItsDate(Entry entry) {
        var date = entry.header().date();
        return entry.id().stream()
                .filter(id -> id.version() == 1 && !id.key().date().equals(date))
                .flatMap(
                        id ->
                                Fault.at(
                                        ID,
                                        "8001",
                                        Map.of(
                                                "declared", id.key().date().toString(),
                                                "expected", date.toString())));
    }

    /** 8002, 8003, 8019, 8021, 8022: which version may come now. */
    static Stream<Problem> versionMayComeNow(Entry entry) {
        return entry.id().stream()
                .flatMap(id -> refusal(id, entry).map(code -> problem(code, id, entry)).stream());
    }

    private static Optional<String> refusal(DeclarationId id, Entry entry) {
        var latest = entry.facts().history().latest();
        return latest.isEmpty() ? ofUnknown(id, entry) : ofKnown(id, latest.get(), entry);
    }

    private static Optional<String> ofUnknown(DeclarationId id, Entry entry) {
        if (id.version() != 1) {
            return Optional.of("8002");
        }
        return NEEDS_EARLIER.contains(entry.category()) ? Optional.of("8019") : Optional.empty();
    }

    private static Optional<String> ofKnown(DeclarationId id, Latest latest, Entry entry) {
        if (id.version() <= latest.id().version()) {
            return Optional.of("8003");
        }
        var standing = entry.facts().history().standing().orElse(latest);
        if (standing.state() == DeclarationState.CANCELLED) {
            return Optional.of("8022");
        }
        if (isReleased(standing) && CHANGES.contains(entry.category())) {
            return Optional.of("8021");
        }
        if (id.version() > latest.id().version() + 1) {
            return Optional.of("8002");
        }
        return mayFollow(entry.category(), standing, latest)
                ? Optional.empty()
                : Optional.of("8003");
    }

    /** The goods of a final declaration were released with the provisional one. */
    private static boolean isReleased(Latest standing) {
        return standing.state().released() || standing.category() == Category.EN;
    }

    private static boolean mayFollow(Category category, Latest standing, Latest latest) {
        if (category == Category.KO) {
            return !standing.category().recalculates();
        }
        if (category == Category.WITHDRAWAL) {
            return true;
        }
        return switch (standing.state()) {
            case REJECTED, REPLACED, NEW_VERSION_WANTED ->
                    category == latest.category() || latest.category() == Category.KO;
            case RELEASED_PROVISIONAL, OVERDUE -> category == Category.EN;
            default -> false;
        };
    }

    private static Problem problem(String code, DeclarationId id, Entry entry) {
        var latest = entry.facts().history().latest().map(l -> l.id().version()).orElse(0);
        return new Problem(
                code, ID, Map.of("declared", twoDigits(id.version()), "latest", twoDigits(latest)));
    }

    private static String twoDigits(int version) {
        return "%02d".formatted(version);
    }

    /** 8019: a withdrawal names the declaration that it withdraws. */
    static Stream<Problem> withdrawalNamesItsDeclaration(Entry entry) {
        var own = entry.id();
        var named = entry.header().relatedDeclaration().flatMap(DeclarationId::parse);
        var fits =
                own.isEmpty()
                        || named.filter(n -> n.key().equals(own.get().key()))
                                .filter(n -> n.version() <= own.get().version())
                                .isPresent();
        return Fault.unless(fits, "8019", Field.RELATED_DECLARATION.inHeader());
    }
}
