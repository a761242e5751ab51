package no.klarering.declaration.core;

import java.util.stream.Stream;
import no.klarering.kernel.Problem;

/** One demand on a declaration; finds nothing when it is met. */
@FunctionalInterface
public interface EntryRule {

    Stream<Problem> findings(Entry entry);
}
