package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.klarering.agreement.AgreementVersion;
import no.klarering.agreement.Agreements;
import no.klarering.party.Organisation;
import no.klarering.party.Parties;

/** Senders with whom something was agreed upon, found by address, number or name. */
@Named("agreementList")
@RequestScoped
public class AgreementList {

    private static final int MOST = 200;

    private Officer officer;
    private Agreements agreements;
    private Parties parties;
    private Instant now;
    private String words = "";

    public AgreementList() {}

    @Inject
    public AgreementList(
            HttpServletRequest request,
            Officer officer,
            Agreements agreements,
            Parties parties,
            Clock clock) {
        this.officer = officer;
        this.agreements = agreements;
        this.parties = parties;
        this.now = clock.instant();
        this.words = Optional.ofNullable(request.getParameter("words")).orElse("").strip();
    }

    public String words() {
        return words;
    }

    public List<AgreementVersion> rows() {
        return officer.administers()
                ? agreements.all(now).stream().filter(this::fits).limit(MOST).toList()
                : List.of();
    }

    public String name(AgreementVersion version) {
        return parties.organisation(version.agreement().declarant())
                .map(Organisation::name)
                .orElse("–");
    }

    public boolean holds(AgreementVersion version) {
        return version.holds(now);
    }

    private boolean fits(AgreementVersion version) {
        var told =
                String.join(
                        " ",
                        version.agreement().sender().code(),
                        version.agreement().declarant().digits(),
                        name(version),
                        String.join(" ", version.agreement().units()));
        return told.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
