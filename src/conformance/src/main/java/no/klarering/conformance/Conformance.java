package no.klarering.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code java -jar conformance.jar}: sends the cases to a server and reports what differs. */
final class Conformance {

    private static final int MISUSED = 2;

    private final Settings settings;
    private final PrintStream out;

    Conformance(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(ended(arguments, System.out));
    }

    /** Examines; 0 when all is as written, 1 when not, 2 when it was asked wrongly. */
    static int ended(String[] arguments, PrintStream out) {
        try {
            return new Conformance(Settings.parse(arguments), out).examine() ? 0 : 1;
        } catch (IllegalArgumentException misused) {
            out.println(misused.getMessage());
            out.print(Settings.USAGE);
            return MISUSED;
        } catch (IOException unreadable) {
            out.println("Cannot be read or written: " + unreadable);
            return MISUSED;
        } catch (Broker.NotThere notThere) {
            out.println("The server is not as it must be: " + notThere.getMessage());
            return 1;
        }
    }

    private boolean examine() throws IOException {
        var cases = chosen();
        if (settings.listing()) {
            cases.forEach(each -> out.println(each.name() + ": " + each.sentence()));
            return true;
        }
        var examination =
                settings.token()
                        .map(token -> Examination.with(settings.url(), token))
                        .orElseGet(() -> Examination.atSandbox(settings.url()));
        var verdicts = new ArrayList<Verdict>();
        for (var each : cases) {
            var verdict = verdict(examination, each);
            out.println(verdict.line());
            verdict.differences()
                    .forEach(sentence -> out.println(sentence.indent(4).stripTrailing()));
            verdicts.add(verdict);
        }
        if (settings.report().isPresent()) {
            JunitReport.write(settings.report().get(), verdicts);
        }
        return sum(verdicts);
    }

    private List<Case> chosen() throws IOException {
        var all =
                settings.folder().isPresent() ? Cases.in(settings.folder().get()) : Cases.packed();
        var chosen = all.stream().filter(settings::chooses).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("No case is of that name and profile.");
        }
        return chosen;
    }

    private static Verdict verdict(Examination examination, Case each) {
        var began = System.nanoTime();
        try {
            return new Verdict(each, true, examination.differences(each), since(began));
        } catch (Broker.NotOurs notOurs) {
            return new Verdict(each, false, List.of(), since(began));
        } catch (Broker.Surprise surprise) {
            return new Verdict(each, true, List.of(surprise.getMessage()), since(began));
        }
    }

    private static long since(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    private boolean sum(List<Verdict> verdicts) {
        var failed = verdicts.stream().filter(Verdict::failed).count();
        var unsent = verdicts.stream().filter(each -> !each.sent()).count();
        out.printf(
                "%d cases: %d as written, %d differ, %d not sent%n",
                verdicts.size(), verdicts.size() - failed - unsent, failed, unsent);
        if (failed > verdicts.size() / 2) {
            out.println(
                    "So many differ when the cases were sent to this server before, or when it does not live on their day:");
            out.println(
                    "start it with an empty KLARERING_DATA_DIR and KLARERING_CLOCK=2024-06-03T07:15:00Z.");
        }
        return failed == 0 && unsent < verdicts.size();
    }
}
