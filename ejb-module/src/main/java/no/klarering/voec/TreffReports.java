package no.klarering.voec;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.OrganisationNumber;

/** The reports of Treff that are kept; none is ever changed or removed. */
public interface TreffReports {

    /** The report of a shipment, with its goods. */
    Optional<Kept> of(OrganisationNumber reporter, String shipmentNumber);

    /** Keeps a report and gives it a reference. */
    TreffReport keep(TreffDesk.Call call, Instant at);

    /** Those of that reference or shipment number, the latest first, a hundred at most. */
    List<TreffReport> meantBy(String shown);

    /** A report and what was reported. */
    record Kept(TreffReport report, List<VoecItem> goods) {

        public Kept {
            goods = List.copyOf(goods);
        }
    }
}
