package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A message that ends the process whenever it is taken in hand ends in quarantine after three
 * starts; what came before, with and after it is answered. Once for an interchange that cannot be
 * read, once for a declaration that cannot be decided.
 */
class PoisonIT {

    private static final int ENDS_OF_EACH = 3;

    /**
     * A copy that was handed on just before the end is new to the broker, and ends it once more.
     */
    private static final int MOST_ENDS_OF_EACH = 6;

    private static final Duration BETWEEN_TWO = Duration.ofMillis(50);

    private final SmallDeclarations declarations = new SmallDeclarations();
    private final Sending unreadable = next();
    private final Sending undecidable = next();
    private final List<Sending> bystanders = new ArrayList<>();

    @Test
    void quarantinesAfterThreeStartsWhatEndsTheProcessAndAnswersAllElse() throws SQLException {
        try (var jar = RunningJar.preparedWith(Map.of("KLARERING_CLOCK", EdiClient.CLOCK));
                var broker = new HttpCarrier(jar.uri("/"), Load.KLARVIK.organisation())) {
            start(jar);
            var endsByReading = endsUntilAtRest(jar, broker, unreadable, "finished: interchange");
            var endsByDeciding = endsUntilAtRest(jar, broker, undecidable, "finished: clearance");
            var reckoning = reckoning(jar);
            jar.stop();

            assertThat(endsByReading).isBetween(ENDS_OF_EACH, MOST_ENDS_OF_EACH);
            assertThat(endsByDeciding).isBetween(ENDS_OF_EACH, MOST_ENDS_OF_EACH);
            reckoning.mustBeEven();
            assertThat(
                            column(
                                    jar,
                                    "select quarantine_cause from interchange where state = 'QUARANTINED'"))
                    .containsExactly("could not be read: begun 3 times and never finished");
            assertThat(column(jar, "select message_key from dead_letter"))
                    .isNotEmpty()
                    .allMatch(key -> key.contains(undecidable.reference()));
            assertThat(column(jar, "select state from interchange_message where state = 'FAILED'"))
                    .hasSize(1);
        }
    }

    private Sending next() {
        return declarations.next(
                Sending.Way.HTTP, Load.KLARVIK.nodi(), Load.KLARVIK.organisation());
    }

    private void start(RunningJar jar) {
        jar.launch(
                RunningJar.SHORT_LIVED,
                HaltAgent.option(
                        Moment.before("edi.translate.Registration", "read")
                                .with(unreadable.reference())),
                HaltAgent.option(
                        Moment.before("clearance.service.DeclarationClearance", "clear")
                                .with(undecidable.declarations().get(0))));
        jar.awaitReadyOrEnd();
    }

    /** Puts it in, and starts again and again, until the log says that it was given up. */
    private int endsUntilAtRest(
            RunningJar jar, HttpCarrier broker, Sending poison, String givenUp) {
        put(broker);
        assertThat(broker.carry(poison)).isNotEqualTo(Carrier.Attempt.REFUSED);
        var ends = 0;
        while (!jar.log().contains("Given up, never " + givenUp)) {
            if (jar.isAlive()) {
                put(broker);
            } else {
                ends++;
                assertThat(ends).as("ends by " + poison).isLessThan(2 * MOST_ENDS_OF_EACH);
                start(jar);
            }
        }
        put(broker);
        return ends;
    }

    /** One more of those that others send meanwhile; it may be lost if the process ends now. */
    private void put(HttpCarrier broker) {
        var sending = next();
        bystanders.add(sending);
        broker.carry(sending);
        Pause.of(BETWEEN_TWO);
    }

    private Reckoning reckoning(RunningJar jar) {
        var nowhereElse = new SideDoors(Optional.empty(), Optional.empty());
        return new Reckoner(jar.uri("/"), bystanders, nowhereElse).reckon();
    }

    private static List<String> column(RunningJar jar, String query) throws SQLException {
        var file = jar.data().resolve("database").resolve("klarering");
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
