package no.klarering.web.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of the application that organisations enter with a token, each for its own scopes. */
enum SenderDoor {
    /** The portal of those who send to Digitoll. */
    DIGITOLL(
            "/digitoll/",
            "sender",
            Set.of(Scope.ROAD, Scope.AIR, Scope.RAIL, Scope.SEA, Scope.ENTRY)),
    /** The pages of customs brokers. */
    BROKER("/broker/", "broker", Set.of(Scope.EDI));

    private final String start;
    private final String role;
    private final Set<Scope> scopes;

    SenderDoor(String start, String role, Set<Scope> scopes) {
        this.start = start;
        this.role = role;
        this.scopes = scopes;
    }

    /** Whose page an address is; empty for pages of officers and of everybody. */
    static Optional<SenderDoor> of(String address) {
        return Arrays.stream(values()).filter(door -> address.startsWith(door.start)).findFirst();
    }

    /** Those that a caller's token opens. */
    static Stream<SenderDoor> openTo(Caller caller) {
        return Arrays.stream(values()).filter(door -> door.opensTo(caller));
    }

    /** The scopes of all of them, as a token words them. */
    static String scopes() {
        return Arrays.stream(values())
                .flatMap(door -> door.scopes.stream())
                .map(Scope::norwegian)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    boolean opensTo(Caller caller) {
        return scopes.stream().anyMatch(caller::may);
    }

    /** The first page. */
    String start() {
        return start;
    }

    String loginPage() {
        return start + "login.xhtml";
    }

    /** What those who came in are to the container. */
    String role() {
        return role;
    }
}
