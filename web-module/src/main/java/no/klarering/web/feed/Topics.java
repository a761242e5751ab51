package no.klarering.web.feed;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.feed.Topic;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;
import no.klarering.web.security.Caller;
import no.klarering.web.security.Scope;

/** What a caller may be told of: what the scopes of its token open. */
final class Topics {

    private Topics() {}

    /** Refuses with 403 when it is nothing. */
    static Set<Topic> of(Caller caller) {
        var topics =
                Arrays.stream(Topic.values())
                        .filter(topic -> opens(caller, topic))
                        .collect(Collectors.toUnmodifiableSet());
        if (topics.isEmpty()) {
            throw RequestRefused.because(ProblemKind.SCOPE_MISSING);
        }
        return topics;
    }

    private static boolean opens(Caller caller, Topic topic) {
        return switch (topic) {
            case ROAD -> caller.may(Scope.ROAD);
            case AIR -> caller.may(Scope.AIR);
            case RAIL -> caller.may(Scope.RAIL);
            case SEA -> caller.may(Scope.SEA) || caller.may(Scope.SEA_BY_SAFESEANET);
            case ENTRY -> caller.may(Scope.ENTRY);
        };
    }
}
