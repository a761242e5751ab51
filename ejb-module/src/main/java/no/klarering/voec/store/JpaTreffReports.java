package no.klarering.voec.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.klarering.kernel.Json;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.voec.TreffDesk;
import no.klarering.voec.TreffReport;
import no.klarering.voec.TreffReports;
import no.klarering.voec.VoecItem;

@ApplicationScoped
@Transactional
class JpaTreffReports implements TreffReports {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int MOST = 100;

    private final EntityManager entityManager;
    private final Json json;

    JpaTreffReports() {
        this(null, null);
    }

    @Inject
    JpaTreffReports(EntityManager entityManager, Json json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @Override
    public Optional<Kept> of(OrganisationNumber reporter, String shipmentNumber) {
        return entityManager
                .createQuery(
                        "select t from TreffReportRow t where t.organisation = :organisation"
                                + " and t.shipmentNumber = :shipment",
                        TreffReportRow.class)
                .setParameter("organisation", reporter.digits())
                .setParameter("shipment", shipmentNumber)
                .getResultStream()
                .findFirst()
                .map(row -> new Kept(row.report(), json.readList(row.goods, VoecItem.class)));
    }

    @Override
    public TreffReport keep(TreffDesk.Call call, Instant at) {
        var row = new TreffReportRow();
        row.organisation = call.reporter().digits();
        row.shipmentNumber = call.shipmentNumber();
        row.reportedAt = at;
        row.goods = json.write(call.goods());
        entityManager.persist(row);
        row.reference = "TR%02d%08d".formatted(at.atZone(NORWAY).getYear() % 100, row.id);
        return row.report();
    }

    @Override
    public List<TreffReport> meantBy(String shown) {
        return entityManager
                .createQuery(
                        "select t from TreffReportRow t where t.reference = :reference"
                                + " or t.shipmentNumber in (:shown, :capitals)"
                                + " order by t.reportedAt desc, t.id desc",
                        TreffReportRow.class)
                .setParameter("reference", shown.toUpperCase(Locale.ROOT))
                .setParameter("shown", shown)
                .setParameter("capitals", shown.toUpperCase(Locale.ROOT))
                .setMaxResults(MOST)
                .getResultStream()
                .map(TreffReportRow::report)
                .toList();
    }
}
