package no.klarering.agreement.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.klarering.agreement.AgreementChanged;
import no.klarering.agreement.AgreementDesk;
import no.klarering.agreement.AgreementRecord;
import no.klarering.agreement.AgreementVersion;
import no.klarering.agreement.Agreements;
import no.klarering.agreement.core.Differences;
import no.klarering.agreement.core.OrderFacts;
import no.klarering.agreement.core.OrderRules;
import no.klarering.codes.CodeBooks;
import no.klarering.codes.CodeListName;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.party.Parties;

/** Concludes and ends agreements, each in one transaction. */
@Stateless
public class Concluding implements AgreementDesk {

    private static final Text NOT_THERE =
            new Text(
                    "Denne utgaven finnes ikke, eller den er alt avsluttet. Se på siden på nytt.",
                    "There is no such version, or it was ended before. Look at the page again.");

    private final AgreementRecord kept;
    private final Agreements agreements;
    private final Parties parties;
    private final CodeBooks codes;
    private final Clock clock;
    private final Event<AgreementChanged> changed;

    public Concluding() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Concluding(
            AgreementRecord kept,
            Agreements agreements,
            Parties parties,
            CodeBooks codes,
            Clock clock,
            Event<AgreementChanged> changed) {
        this.kept = kept;
        this.agreements = agreements;
        this.parties = parties;
        this.codes = codes;
        this.clock = clock;
        this.changed = changed;
    }

    @Override
    public Preview preview(Order order) {
        var now = now();
        return new Preview(
                OrderRules.faults(order, facts(order, now)),
                Differences.between(
                        agreements.inForce(order.agreement().sender(), now), order.agreement()));
    }

    @Override
    public Outcome conclude(Order order) {
        var now = now();
        var facts = facts(order, now);
        var faults = OrderRules.faults(order, facts);
        if (!faults.isEmpty()) {
            return new NotDone(faults);
        }
        var sender = order.agreement().sender();
        var details = new TreeMap<String, String>();
        Differences.between(agreements.inForce(sender, now), order.agreement())
                .forEach(change -> details.put(change.field(), change.later()));
        details.put("from", order.from().toString());
        order.lastDay().ifPresent(day -> details.put("lastDay", day.toString()));
        var version = version(order, facts.lastNumber() + 1, now);
        kept.keep(version);
        tell(sender, version.number(), order.by(), "AGREEMENT_MADE", details);
        return new Done(version.number());
    }

    private static AgreementVersion version(Order order, int number, Instant now) {
        return new AgreementVersion(
                number,
                order.agreement(),
                ValidityPeriod.ofClosed(
                        order.from(), order.lastDay().orElse(ValidityPeriod.FOREVER)),
                "officer:" + order.by(),
                now,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Outcome end(Nodi sender, int number, String by) {
        if (!kept.end(sender, number, "officer:" + by, now())) {
            return new NotDone(List.of(NOT_THERE));
        }
        tell(sender, number, by, "AGREEMENT_ENDED", new TreeMap<>());
        return new Done(number);
    }

    private void tell(
            Nodi sender, int number, String by, String what, TreeMap<String, String> details) {
        details.put("version", Integer.toString(number));
        changed.fire(new AgreementChanged(now(), sender, by, what, details));
    }

    private OrderFacts facts(Order order, Instant now) {
        var sender = order.agreement().sender();
        var today = LocalDate.ofInstant(now, AgreementVersion.ZONE);
        var book = codes.current();
        return new OrderFacts(
                parties.ownerOf(sender),
                order.agreement().units().stream()
                        .filter(unit -> book.inForce(CodeListName.CUSTOMS_UNIT, unit, today))
                        .collect(Collectors.toSet()),
                kept.lastNumber(sender),
                today);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
