package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.klarering.agreement.AgreementDesk;
import no.klarering.agreement.AgreementDesk.Change;
import no.klarering.agreement.AgreementDesk.NotDone;
import no.klarering.agreement.AgreementDesk.Outcome;
import no.klarering.agreement.AgreementVersion;
import no.klarering.agreement.Agreements;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.Text;
import no.klarering.party.Organisation;
import no.klarering.party.Parties;

/** What is agreed upon with one sender: as it counts, as it was, and as it is to be. */
@Named("agreementPage")
@RequestScoped
public class AgreementPage {

    private static final List<String> CATEGORIES =
            List.of("FU", "MA", "FO", "EN", "KO", "EB", "RE", "SO", "WITHDRAWAL");
    private static final List<String> PROFILES = List.of("TVINN-902", "D96B-lite");
    private static final List<String> SWITCHES =
            List.of("closed", "reportAlways", "tests", "nationalLetters");

    private Officer officer;
    private AgreementDesk desk;
    private Wording wording;
    private Parties parties;
    private Instant now;
    private Optional<Nodi> sender = Optional.empty();
    private List<AgreementVersion> versions = List.of();
    private AgreementDraft draft;
    private List<String> faults = List.of();
    private List<Change> changes = List.of();
    private boolean looked;

    public AgreementPage() {}

    @Inject
    public AgreementPage(
            HttpServletRequest request,
            Officer officer,
            Agreements agreements,
            AgreementDesk desk,
            Parties parties,
            Wording wording,
            Clock clock) {
        this.officer = officer;
        this.desk = desk;
        this.wording = wording;
        this.parties = parties;
        this.now = clock.instant();
        if (officer.administers()) {
            sender = Nodi.parse(request.getParameter("sender"));
        }
        // Faces asks whether the button is there before it takes a click on it.
        looked = request.getParameter("conclude") != null;
        versions = sender.map(agreements::versions).orElse(List.of());
        draft =
                request.getParameter("after") == null
                        ? sender.map(this::asItCounts).orElse(null)
                        : AgreementDraft.read(request);
    }

    private AgreementDraft asItCounts(Nodi address) {
        var last = versions.stream().mapToInt(AgreementVersion::number).max().orElse(0);
        var today = LocalDate.ofInstant(now, AgreementVersion.ZONE);
        return counting()
                .map(version -> AgreementDraft.of(version.agreement(), last, today))
                .orElseGet(
                        () -> AgreementDraft.empty(address, parties.ownerOf(address), last, today));
    }

    /** Tells the browser when there is no such sender. */
    public void settle() {
        if (!found()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    public boolean found() {
        return sender.isPresent();
    }

    public String sender() {
        return sender.map(Nodi::code).orElse("");
    }

    /** Whose address it is. */
    public String owner() {
        return sender.flatMap(parties::ownerOf)
                .flatMap(parties::organisation)
                .map(Organisation::name)
                .orElse("–");
    }

    public List<AgreementVersion> versions() {
        return versions;
    }

    /** The version that counts now. */
    public Optional<AgreementVersion> counting() {
        return versions.stream().filter(version -> version.holds(now)).findFirst();
    }

    public boolean counts(AgreementVersion version) {
        return counting().filter(version::equals).isPresent();
    }

    /** Whether it can be ended. */
    public boolean canEnd(AgreementVersion version) {
        return !version.isOfRegister() && version.isOpen(now);
    }

    public String field(String name) {
        return draft.fields().get(name);
    }

    public boolean has(String choice, String value) {
        return draft.has(choice, value);
    }

    public List<String> categories() {
        return CATEGORIES;
    }

    public List<String> profiles() {
        return PROFILES;
    }

    public List<String> directions() {
        return List.of("IMPORT", "EXPORT");
    }

    public List<String> switches() {
        return SWITCHES;
    }

    /** Says what would change, and changes nothing. */
    public void look() {
        looked = false;
        faults = told(draft.faults());
        if (!faults.isEmpty() || !officer.administers()) {
            return;
        }
        var preview = desk.preview(draft.order(officer.name()));
        faults = told(preview.faults());
        changes = preview.changes();
        looked = faults.isEmpty();
    }

    /** Agrees; goes to the sender as it then stands, or stays and says what is wrong. */
    public String conclude() {
        look();
        return looked ? after(desk.conclude(draft.order(officer.name())), "made") : null;
    }

    public String end(int number) {
        return officer.administers() && found()
                ? after(desk.end(sender.get(), number, officer.name()), "ended")
                : null;
    }

    private String after(Outcome outcome, String done) {
        if (outcome instanceof NotDone not) {
            faults = told(not.why());
            looked = false;
            return null;
        }
        return "/console/agreement.xhtml?faces-redirect=true&sender=" + sender() + "&done=" + done;
    }

    private List<String> told(List<Text> texts) {
        return texts.stream().map(wording::in).toList();
    }

    public List<String> faults() {
        return faults;
    }

    public List<Change> changes() {
        return changes;
    }

    /** Whether what is typed was looked at, and nothing is wrong with it. */
    public boolean looked() {
        return looked;
    }
}
