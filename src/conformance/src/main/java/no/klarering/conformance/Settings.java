package no.klarering.conformance;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is sent, and where to.
 *
 * @param url the server
 * @param token of the broker who asks; without one the sandbox is asked for tokens
 * @param only parts of names; cases whose name has one of them, or all when there is none
 * @param profile message type of the cases, as UNH S009 has it
 * @param folder of cases of the user's own
 * @param report file for a report in the form of JUnit
 * @param listing whether the names are told and nothing is sent
 */
record Settings(
        URI url,
        Optional<String> token,
        List<String> only,
        Optional<String> profile,
        Optional<Path> folder,
        Optional<Path> report,
        boolean listing) {

    static final String USAGE =
            """
            java -jar conformance.jar [--url http://localhost:8080] [--token TOKEN]
                                      [--only 001,export] [--profile 1:902:UN]
                                      [--cases FOLDER] [--report FILE.xml] [--list]
            Sends every case to a server and compares what comes back with what must.
            The sandbox has to be empty and to live on the day of the cases:
            KLARERING_CLOCK=2024-06-03T07:15:00Z KLARERING_DATA_DIR=$(mktemp -d) java -jar klarering.jar
            """;

    private static final Set<String> NAMES =
            Set.of("--url", "--token", "--only", "--profile", "--cases", "--report");
    private static final String LIST = "--list";

    /** Throws {@link IllegalArgumentException} with words for the user. */
    static Settings parse(String... arguments) {
        var given = new HashMap<String, String>();
        for (var at = 0; at < arguments.length; at++) {
            var name = arguments[at];
            if (name.equals(LIST)) {
                given.put(LIST, "");
            } else if (!NAMES.contains(name) || at + 1 == arguments.length) {
                throw new IllegalArgumentException("Not understood: " + name);
            } else {
                at++;
                given.put(name, arguments[at]);
            }
        }
        return of(given);
    }

    private static Settings of(Map<String, String> given) {
        return new Settings(
                URI.create(given.getOrDefault("--url", "http://localhost:8080")),
                Optional.ofNullable(given.get("--token")),
                given.containsKey("--only") ? List.of(given.get("--only").split(",")) : List.of(),
                Optional.ofNullable(given.get("--profile")),
                Optional.ofNullable(given.get("--cases")).map(Path::of),
                Optional.ofNullable(given.get("--report")).map(Path::of),
                given.containsKey(LIST));
    }

    boolean chooses(Case candidate) {
        return (only.isEmpty() || only.stream().anyMatch(candidate.name()::contains))
                && profile.map(candidate::isOf).orElse(true);
    }
}
