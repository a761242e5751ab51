package no.klarering.simulator.road;

import java.net.http.HttpRequest;
import no.klarering.simulator.plan.Organisation;

/** Calls in somebody's name that must be answered as the interface says. */
final class Calls {

    private final Wire wire;
    private final Tokens tokens;
    private final Tally tally;

    Calls(Wire wire, Tokens tokens, Tally tally) {
        this.wire = wire;
        this.tokens = tokens;
        this.tally = tally;
    }

    /** The answer, when its status is one of those expected. */
    Wire.Answer send(
            Organisation caller, String scope, HttpRequest.Builder request, int... expected) {
        var authorised =
                request.setHeader("Authorization", "Bearer " + tokens.of(caller.number(), scope));
        var answer = wire.send(authorised.build());
        for (var status : expected) {
            if (answer.status() == status) {
                return answer;
            }
        }
        tally.fault("HTTP " + answer.status());
        throw new NotAsItMust(
                "%s %s: HTTP %d %s"
                        .formatted(
                                authorised.build().method(),
                                authorised.build().uri().getPath(),
                                answer.status(),
                                answer.body()));
    }
}
