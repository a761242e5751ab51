package no.klarering.declaration.core;

import java.util.Map;
import java.util.stream.Stream;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;

/** Short ways to say what a rule found. */
final class Fault {

    /** Stands in a text for what was not declared. */
    static final String NOTHING = "-";

    private Fault() {}

    static Stream<Problem> none() {
        return Stream.empty();
    }

    static Stream<Problem> at(Where where, String code) {
        return Stream.of(Problem.of(code, where));
    }

    static Stream<Problem> at(Where where, String code, Map<String, String> values) {
        return Stream.of(new Problem(code, where, values));
    }

    static Stream<Problem> unless(boolean met, String code, Where where) {
        return met ? none() : at(where, code);
    }
}
