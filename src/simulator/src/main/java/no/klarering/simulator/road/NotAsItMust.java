package no.klarering.simulator.road;

/** Customs did not do what it must; the lorry's story ends here. */
public final class NotAsItMust extends IllegalStateException {

    public NotAsItMust(String what) {
        super(what);
    }
}
