package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.audit.AuditTrail;
import no.klarering.border.BoardVehicle;
import no.klarering.clearance.CaseFile;
import no.klarering.clearance.CaseFiles;
import no.klarering.clearance.Decision;
import no.klarering.clearance.DoubleDesk.Verdict;
import no.klarering.clearance.OfficerDesk;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.declaration.Difference;
import no.klarering.kernel.Problem;

/**
 * One declaration: the version that the address names, else the latest. Opened once for each page
 * shown, since every opening is kept.
 */
@Named("page")
@RequestScoped
public class CasePage {

    private static final Set<String> LOOKED = Set.of("CASE_FILE_OPENED", "DOCUMENT_OPENED");
    private static final List<OfficerAction> BUTTONS =
            List.of(
                    OfficerAction.RELEASE,
                    OfficerAction.REGISTER_ENTRY,
                    OfficerAction.ASK_DOCUMENTS,
                    OfficerAction.ASK_NEW_VERSION,
                    OfficerAction.REFUSE);
    private static final List<OfficerAction> MORE =
            List.of(
                    OfficerAction.EXAMINE_GOODS,
                    OfficerAction.TAKE_SAMPLE,
                    OfficerAction.DETAIN,
                    OfficerAction.REMIND,
                    OfficerAction.WRITE);

    private Officer officer;
    private OfficerDesk desk;
    private AuditTrail audit;
    private Optional<CaseFile> file = Optional.empty();
    private Optional<CaseFile.Version> version = Optional.empty();
    private LinesPage lines = LinesPage.NONE;
    private Optional<BoardVehicle> vehicle = Optional.empty();

    public CasePage() {}

    @Inject
    public CasePage(
            HttpServletRequest request,
            Officer officer,
            CaseFiles files,
            OfficerDesk desk,
            AtBorder border,
            AuditTrail audit) {
        this.officer = officer;
        this.desk = desk;
        this.audit = audit;
        var address = CaseAddress.read(request);
        file = address.key().flatMap(key -> files.open(key, officer.name()));
        version = file.flatMap(f -> pick(f, address));
        vehicle =
                file.map(CaseFile::key)
                        .flatMap(k -> border.carrying(List.of(k)).values().stream().findFirst());
        lines =
                version.map(v -> LinesPage.of(ComparedLine.of(v), address.firstLine()))
                        .orElse(LinesPage.NONE);
    }

    private static Optional<CaseFile.Version> pick(CaseFile file, CaseAddress address) {
        return address.version().isEmpty()
                ? Optional.of(file.latest())
                : file.versions().stream()
                        .filter(v -> v.declaration().id().version() == address.version().get())
                        .findFirst();
    }

    /** With which the goods come, or came and have not left; null when that is not known. */
    public BoardVehicle vehicle() {
        return vehicle.orElse(null);
    }

    /** Tells the browser when there is no such case. */
    public void settle() {
        if (!found()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    public boolean found() {
        return version.isPresent();
    }

    public CaseFile file() {
        return file.orElseThrow();
    }

    public CaseFile.Version version() {
        return version.orElseThrow();
    }

    public boolean latest() {
        return version().declaration().id().equals(file().latest().declaration().id());
    }

    /** What this officer may do now, in the order of the buttons. */
    public List<OfficerAction> actions() {
        return possible(BUTTONS);
    }

    /** What is done less often. */
    public List<OfficerAction> more() {
        return possible(MORE);
    }

    private List<OfficerAction> possible(List<OfficerAction> buttons) {
        if (!officer.decides() || !latest()) {
            return List.of();
        }
        var possible = desk.possible(version().declaration().id());
        return buttons.stream().filter(possible::contains).toList();
    }

    /** Whether what the form orders can be done now. */
    public boolean offers(OrderForm form) {
        return actions().contains(form.action()) || more().contains(form.action());
    }

    /** Whether this names something that officers do. */
    public boolean isOrder(String name) {
        return Stream.of(OfficerAction.values()).anyMatch(action -> action.name().equals(name))
                || Stream.of(Verdict.values()).anyMatch(said -> name.equals("TWICE_" + said));
    }

    /** Whether this officer may do something now, by its name. */
    public boolean does(String action) {
        return Stream.concat(actions().stream(), more().stream())
                .anyMatch(each -> each.name().equals(action));
    }

    /** What this version changed line by line, when it completes or recalculates another. */
    public Optional<ShownDifference> difference() {
        return version()
                .before()
                .map(before -> Difference.between(before, version().declaration().content()))
                .map(ShownDifference::new);
    }

    public LinesPage lines() {
        return lines;
    }

    public List<Problem> problems() {
        return version().decision().map(Decision::problems).orElse(List.of());
    }

    public List<Problem> warnings() {
        return version().decision().map(Decision::warnings).orElse(List.of());
    }

    /** Item lines that risk profiles met. */
    public List<Integer> linesMet() {
        return version().decision().map(Decision::hits).orElse(List.of()).stream()
                .flatMap(h -> h.items().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What happened with this declaration, the latest first; who looked stands in the audit. */
    public List<AuditTrail.Entry> timeline() {
        var entries =
                new ArrayList<>(
                        audit.of(file().key().text()).stream()
                                .filter(e -> !LOOKED.contains(e.what()))
                                .toList());
        Collections.reverse(entries);
        return entries;
    }
}
