package no.klarering.declaration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.kernel.Problem;

/**
 * What input control found: all faults and all warnings, each at its segment when that is known.
 */
public record EntryFindings(List<Problem> problems, List<Problem> warnings) {

    private static final Set<String> OF_IDENTITY =
            Set.of("8001", "8002", "8003", "8004", "8021", "8022", "8029");

    public EntryFindings {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** The same with warnings that others found. */
    public EntryFindings with(List<Problem> more) {
        return new EntryFindings(
                problems, Stream.concat(more.stream(), warnings.stream()).toList());
    }

    /**
     * The declaration id itself is not one that may be used now; such a message is no version of
     * any declaration and uses up no version number.
     */
    public boolean identityRefused() {
        return problems.stream().anyMatch(p -> OF_IDENTITY.contains(p.code()));
    }
}
