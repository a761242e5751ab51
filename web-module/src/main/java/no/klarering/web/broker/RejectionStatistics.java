package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.klarering.messaging.Refusals;
import no.klarering.messaging.Refusals.Counted;
import no.klarering.messaging.Refusals.Statistics;

/** What refused the reader's messages, by number, over some days. */
@Named("rejections")
@RequestScoped
public class RejectionStatistics {

    /** The spans on offer, in days. */
    static final List<Integer> SPANS = List.of(7, 30, 365);

    private static final int USUAL = 30;
    private static final int BAR_STEPS = 20;

    private int days = USUAL;
    private Statistics statistics = new Statistics(0, 0, List.of());

    public RejectionStatistics() {}

    @Inject
    public RejectionStatistics(
            HttpServletRequest request, Broker broker, Refusals refusals, Clock clock) {
        days =
                SPANS.stream()
                        .filter(span -> span.toString().equals(request.getParameter("days")))
                        .findFirst()
                        .orElse(USUAL);
        if (broker.known()) {
            var now = clock.instant();
            statistics =
                    refusals.of(
                            broker.addresses(),
                            now.minus(Duration.ofDays(days)),
                            now.plusSeconds(1));
        }
    }

    public int days() {
        return days;
    }

    public List<Integer> spans() {
        return SPANS;
    }

    public long messages() {
        return statistics.messages();
    }

    public long refused() {
        return statistics.refused();
    }

    public List<Counted> numbers() {
        return statistics.numbers();
    }

    /** Class of a bar, in steps of 5 % of the longest: that of the most frequent number. */
    public String bar(Counted counted) {
        var most = numbers().get(0).messages();
        var steps = Math.round((float) BAR_STEPS * counted.messages() / most);
        return "w" + Math.min(BAR_STEPS, Math.max(1, steps));
    }
}
