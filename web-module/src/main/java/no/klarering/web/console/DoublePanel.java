package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.klarering.clearance.DoubleDesk;
import no.klarering.clearance.DoubleDesk.Done;
import no.klarering.clearance.DoubleDesk.DoubleOrder;
import no.klarering.clearance.DoubleDesk.NotDone;
import no.klarering.clearance.DoubleDesk.Verdict;
import no.klarering.doubles.DoubleFinding;
import no.klarering.doubles.Reason;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/** What seems to be declared twice, side by side, and what an officer is about to say of it. */
@Named("twice")
@RequestScoped
public class DoublePanel {

    private Officer officer;
    private DoubleDesk desk;
    private Wording wording;
    private Optional<DeclarationKey> declaration = Optional.empty();
    private Optional<DeclarationKey> other = Optional.empty();
    private Optional<Verdict> verdict = Optional.empty();
    private String remark = "";
    private List<DoubleFinding> findings = List.of();
    private String fault = "";

    public DoublePanel() {}

    @Inject
    public DoublePanel(
            HttpServletRequest request, Officer officer, DoubleDesk desk, Wording wording) {
        this.officer = officer;
        this.desk = desk;
        this.wording = wording;
        declaration = CaseAddress.read(request).key();
        other = given(request, "other").flatMap(DeclarationKey::parse);
        verdict =
                given(request, "verdict")
                        .flatMap(
                                name ->
                                        Arrays.stream(Verdict.values())
                                                .filter(v -> v.name().equals(name))
                                                .findFirst());
        remark = given(request, "remark").orElse("");
        findings = declaration.map(desk::of).orElse(List.of());
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    /** The newest first. */
    public List<DoubleFinding> findings() {
        return findings;
    }

    public DeclarationId other(DoubleFinding finding) {
        return finding.otherThan(declaration.orElseThrow());
    }

    /** What this declaration says. */
    public String here(DoubleFinding finding, Reason reason) {
        return finding.said(declaration.orElseThrow(), reason);
    }

    /** What the other says. */
    public String there(DoubleFinding finding, Reason reason) {
        return finding.said(other(finding).key(), reason);
    }

    /** What this officer may say of a finding now. */
    public List<Verdict> verdicts(DoubleFinding finding) {
        return officer.decides()
                ? Arrays.stream(Verdict.values())
                        .filter(each -> each.isPossible(finding.state()))
                        .toList()
                : List.of();
    }

    /** Whether something is about to be said that can be said now. */
    public boolean open() {
        return verdict.isPresent()
                && findings.stream()
                        .filter(each -> other.filter(other(each).key()::equals).isPresent())
                        .anyMatch(each -> verdicts(each).contains(verdict.get()));
    }

    public String otherKey() {
        return other.map(DeclarationKey::text).orElse("");
    }

    public Verdict verdict() {
        return verdict.orElseThrow();
    }

    public boolean wantsRemark() {
        return verdict() != Verdict.UNDO;
    }

    public String remark() {
        return remark;
    }

    public String fault() {
        return fault;
    }

    /** Says it; goes to the case as it then is, or stays and says what is wrong. */
    public String confirm() {
        if (!officer.decides()) {
            fault = wording.say("order.notyours");
            return null;
        }
        var outcome =
                desk.carryOut(
                        new DoubleOrder(
                                declaration.orElseThrow(),
                                other.orElseThrow(),
                                verdict(),
                                officer.name(),
                                remark));
        if (outcome instanceof Done) {
            return "/console/declaration.xhtml?faces-redirect=true&id="
                    + declaration.orElseThrow().text()
                    + "&done=TWICE_"
                    + verdict();
        }
        fault = outcome instanceof NotDone not ? wording.in(not.why()) : "";
        return null;
    }
}
