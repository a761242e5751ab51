package no.klarering.voec.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.voec.Treff;
import no.klarering.voec.TreffDesk;
import no.klarering.voec.TreffReported;
import no.klarering.voec.TreffReports;
import no.klarering.voec.TreffUsers;
import no.klarering.voec.VoecConsignment;
import no.klarering.voec.VoecFacts;
import no.klarering.voec.VoecFinding;
import no.klarering.voec.VoecNumber;
import no.klarering.voec.VoecRules;
import no.klarering.voec.VoecSchemes;
import no.klarering.voec.VoecSellers;

/** Takes reports of Treff from those who used it before. */
@Stateless
public class TreffCounter implements TreffDesk {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final TreffReports reports;
    private final TreffUsers users;
    private final VoecSellers sellers;
    private final VoecSchemes schemes;
    private final Clock clock;
    private final Event<TreffReported> events;

    public TreffCounter() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TreffCounter(
            TreffReports reports,
            TreffUsers users,
            VoecSellers sellers,
            VoecSchemes schemes,
            Clock clock,
            Event<TreffReported> events) {
        this.reports = reports;
        this.users = users;
        this.sellers = sellers;
        this.schemes = schemes;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Answer report(Call call) {
        var before = reports.of(call.reporter(), call.shipmentNumber());
        if (before.isPresent()) {
            return before.get().goods().equals(call.goods())
                    ? new Reported(before.get().report())
                    : new ReportedOtherwise();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.ofInstant(now, NORWAY);
        if (!Treff.mayReport(call.reporter(), today, users.all())) {
            return new NotAUser();
        }
        var findings = findings(call, today);
        return findings.isEmpty() ? keep(call, now) : new NoVoecGoods(findings);
    }

    private List<VoecFinding> findings(Call call, LocalDate today) {
        var scheme =
                schemes.on(today)
                        .orElseThrow(() -> new IllegalStateException("no law for " + today));
        var goods = new VoecConsignment(true, call.goods());
        return VoecRules.check(goods, new VoecFacts(scheme, registered(call, today)));
    }

    private Set<VoecNumber> registered(Call call, LocalDate today) {
        return call.goods().stream()
                .flatMap(item -> VoecNumber.parse(item.seller()).stream())
                .filter(number -> sellers.registered(number, today))
                .collect(Collectors.toSet());
    }

    private Answer keep(Call call, Instant now) {
        var report = reports.keep(call, now);
        events.fire(new TreffReported(report));
        return new Reported(report);
    }

    @Override
    public List<Found> find(String shown) {
        var known = users.all();
        return reports.meantBy(shown.strip()).stream()
                .map(
                        report ->
                                new Found(
                                        report,
                                        Treff.answer(report.reference(), List.of(report), known)))
                .toList();
    }
}
