package no.klarering.simulator.road;

import no.klarering.simulator.plan.Lorry;

/** Plays the stories of lorries, each to its end, and counts how they ended. */
public final class Company {

    private final Customs customs;
    private final Pace pace;
    private final Tally tally;
    private final String run;

    /**
     * @param run sets the keys of this run apart from those of another
     */
    public Company(Customs customs, Pace pace, Tally tally, String run) {
        this.customs = customs;
        this.pace = pace;
        this.tally = tally;
        this.run = run;
    }

    /**
     * Plays one; what customs must do and does not is counted and told, and so is what goes wrong
     * here: the others drive on. Says how many have been played.
     */
    public long play(Lorry lorry) {
        return pace.inRoom(() -> played(lorry));
    }

    private long played(Lorry lorry) {
        var journey = new Journey(lorry, customs, pace, tally, new Keys(run, lorry.number()));
        try {
            Plot.of(lorry.story()).play(journey);
            tally.ended(lorry.story().ending());
        } catch (NotAsItMust broken) {
            tally.broken(
                    "%s, lorry %d, %s: %s"
                            .formatted(
                                    lorry.story(),
                                    lorry.number(),
                                    lorry.plate().text(),
                                    broken.getMessage()));
        } catch (RuntimeException unexpected) {
            tally.broken(lorry.story() + ", lorry " + lorry.number() + ": " + unexpected);
        }
        return tally.played();
    }
}
