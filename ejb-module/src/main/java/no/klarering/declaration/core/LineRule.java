package no.klarering.declaration.core;

import java.util.stream.Stream;
import no.klarering.declaration.Line;
import no.klarering.kernel.Problem;

/** One demand on an item line. */
@FunctionalInterface
interface LineRule {

    Stream<Problem> findings(Entry entry, Line line);

    /** The same demand on every line of a declaration. */
    static EntryRule onEveryLine(LineRule rule) {
        return entry -> entry.lines().stream().flatMap(line -> rule.findings(entry, line));
    }
}
