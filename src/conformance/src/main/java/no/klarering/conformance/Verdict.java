package no.klarering.conformance;

import java.util.List;

/**
 * How one case went.
 *
 * @param sent false when the token is not for its sender
 * @param differences what is not as it must be
 * @param millis how long it took
 */
record Verdict(Case examined, boolean sent, List<String> differences, long millis) {

    boolean failed() {
        return !differences.isEmpty();
    }

    String line() {
        var word = failed() ? "DIFFERS" : sent ? "as written" : "not sent";
        return "%-10s  %s: %s".formatted(word, examined.name(), examined.sentence());
    }
}
