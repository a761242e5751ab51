package no.klarering.operations.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** What the metrics say about the disk of the data folder. */
@ApplicationScoped
public class DiskFigures {

    private static final Logger LOG = System.getLogger(DiskFigures.class.getName());

    private final DiskRoom room;

    public DiskFigures() {
        this(null);
    }

    @Inject
    public DiskFigures(DiskRoom room) {
        this.room = room;
    }

    /** The server registers gauges when their bean is made, and can do so only during a start. */
    void register() {
        LOG.log(Level.DEBUG, "{0} bytes free, {1} in reserve", free(), reserve());
    }

    /** Bytes that can still be written below the data folder. */
    @Gauge(name = "klarering_disk_free", unit = MetricUnits.BYTES, absolute = true)
    public long free() {
        return room.free();
    }

    /** Bytes that must be free before an interchange is taken. */
    @Gauge(name = "klarering_disk_reserve", unit = MetricUnits.BYTES, absolute = true)
    public long reserve() {
        return room.reserve();
    }
}
