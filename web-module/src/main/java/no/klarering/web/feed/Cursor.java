package no.klarering.web.feed;

import no.klarering.feed.FeedLog;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/** Where a reader goes on. */
final class Cursor {

    private static final String NOW = "now";

    private Cursor() {}

    /**
     * The event after which to go on: its id, {@code 0} for all that there is, {@code now} for what
     * comes; refuses with 400.
     */
    static long of(String name, String text, FeedLog log) {
        return NOW.equals(text.strip()) ? log.last() : number(name, text, 0, Long.MAX_VALUE);
    }

    static long number(String name, String text, long least, long most) {
        try {
            var number = Long.parseLong(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw RequestRefused.at(name, ProblemKind.BAD_PARAMETER);
        }
        throw RequestRefused.at(name, ProblemKind.BAD_PARAMETER);
    }
}
