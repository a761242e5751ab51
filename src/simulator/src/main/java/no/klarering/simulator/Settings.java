package no.klarering.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What is played and against whom.
 *
 * @param url the server
 * @param seed makes the day
 * @param lorries in the day, or in the year
 * @param minutes how long the day takes
 * @param year whether lorries come one after the other as fast as the server takes them
 * @param atOnce how many calls may be under way
 * @param watched on this machine
 */
record Settings(
        URI url,
        long seed,
        int lorries,
        double minutes,
        boolean year,
        int atOnce,
        Watched watched) {

    static final String USAGE =
            """
            java -jar svinesund.jar [--url http://localhost:8080] [--seed 1] [--lorries 1400]
                                    [--minutes 10] [--year] [--at-once 16] [--pid N]
                                    [--database-pid N] [--database-folder DIRECTORY]
            Plays a day at the customs office of Svinesund against a running sandbox.
            --year plays 500,000 lorries, or --lorries, as fast as the server takes them;
            with the numbers of the server's process and of the database's first one it tells what
            a lorry costs each, and with the folder of the database how large that is.
            """;

    private static final String LORRIES = "--lorries";
    private static final String PID = "--pid";
    private static final String DATABASE_PID = "--database-pid";
    private static final String DATABASE_FOLDER = "--database-folder";
    private static final Set<String> NAMES =
            Set.of(
                    "--url",
                    "--seed",
                    LORRIES,
                    "--minutes",
                    "--at-once",
                    PID,
                    DATABASE_PID,
                    DATABASE_FOLDER);
    private static final String YEAR = "--year";
    private static final String OF_A_DAY = "1400";
    private static final String OF_A_YEAR = "500000";

    Settings {
        if (lorries < 1 || minutes <= 0 || atOnce < 1) {
            throw new IllegalArgumentException(
                    "--lorries, --minutes and --at-once must be above 0");
        }
    }

    /** Throws {@link IllegalArgumentException} with words for the user. */
    static Settings parse(String... arguments) {
        var given = new HashMap<String, String>();
        for (var at = 0; at < arguments.length; at++) {
            var name = arguments[at];
            if (name.equals(YEAR)) {
                given.put(YEAR, "");
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
        var year = given.containsKey(YEAR);
        return new Settings(
                URI.create(given.getOrDefault("--url", "http://localhost:8080")),
                Long.parseLong(given.getOrDefault("--seed", "1")),
                Integer.parseInt(given.getOrDefault(LORRIES, year ? OF_A_YEAR : OF_A_DAY)),
                Double.parseDouble(given.getOrDefault("--minutes", "10")),
                year,
                Integer.parseInt(given.getOrDefault("--at-once", "16")),
                new Watched(
                        number(given, PID),
                        number(given, DATABASE_PID),
                        Optional.ofNullable(given.get(DATABASE_FOLDER)).map(Path::of)));
    }

    private static OptionalLong number(Map<String, String> given, String name) {
        return given.containsKey(name)
                ? OptionalLong.of(Long.parseLong(given.get(name)))
                : OptionalLong.empty();
    }
}
