package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.klarering.clearance.OfficerDesk;
import no.klarering.clearance.OfficerDesk.Done;
import no.klarering.clearance.OfficerDesk.NotAccepted;
import no.klarering.clearance.OfficerDesk.NotPossible;
import no.klarering.clearance.OfficerDesk.OfficerAction;
import no.klarering.clearance.OfficerDesk.OfficerOrder;
import no.klarering.clearance.OfficerDesk.Outcome;
import no.klarering.codes.Explanation;
import no.klarering.codes.Explanations;
import no.klarering.kernel.DeclarationId;

/** What an officer is about to decide: reason, text and days, and the reply that would follow. */
@Named("order")
@RequestScoped
public class OrderForm {

    static final int LONGEST_TEXT = 560;
    private static final int USUAL_DAYS = 10;
    private static final String LINE = "{line}";

    private Officer officer;
    private OfficerDesk desk;
    private Explanations explanations;
    private ReplyPreview replyPreview;
    private Wording wording;
    private Optional<DeclarationId> declaration = Optional.empty();
    private Optional<OfficerAction> action = Optional.empty();
    private String lines = "";
    private String reason;
    private String text;
    private String days = String.valueOf(USUAL_DAYS);
    private String reasonFault = "";
    private String textFault = "";
    private String daysFault = "";
    private List<String> faults = List.of();
    private Optional<String> tooLate = Optional.empty();

    public OrderForm() {}

    @Inject
    public OrderForm(
            HttpServletRequest request,
            Officer officer,
            OfficerDesk desk,
            Explanations explanations,
            ReplyPreview replyPreview,
            Wording wording) {
        this.officer = officer;
        this.desk = desk;
        this.explanations = explanations;
        this.replyPreview = replyPreview;
        this.wording = wording;
        declaration =
                Optional.ofNullable(request.getParameter("declaration"))
                        .flatMap(DeclarationId::parse);
        action = action(request.getParameter("action"));
        lines = Optional.ofNullable(request.getParameter("lines")).orElse("");
        reason = given(request, "reason");
        text = oneLine(given(request, "text"));
        days = Optional.ofNullable(given(request, "days")).orElse(days);
    }

    /** Replies carry no line breaks. */
    private static String oneLine(String typed) {
        return typed == null ? null : typed.replaceAll("\\s+", " ");
    }

    private static String given(HttpServletRequest request, String name) {
        return request.getParameter(name);
    }

    private static Optional<OfficerAction> action(String name) {
        return Arrays.stream(OfficerAction.values()).filter(a -> a.name().equals(name)).findFirst();
    }

    /** Readies the form for the version that the page shows, once it is asked for. */
    public void begin(CasePage page) {
        if (!open() || !page.found()) {
            return;
        }
        if (declaration.isEmpty()) {
            declaration = Optional.of(page.version().declaration().id());
            lines = String.join(", ", page.linesMet().stream().map(String::valueOf).toList());
        }
        if (reason == null) {
            reason = reasons().stream().findFirst().map(Explanation::code).orElse("");
        }
        if (text == null) {
            text = usual(reason);
        }
    }

    public boolean open() {
        return officer.decides() && action.isPresent();
    }

    public OfficerAction action() {
        return action.orElseThrow();
    }

    public String declaration() {
        return declaration.map(DeclarationId::text).orElse("");
    }

    public String lines() {
        return lines;
    }

    public boolean wantsDays() {
        return action() == OfficerAction.ASK_DOCUMENTS || action() == OfficerAction.ASK_NEW_VERSION;
    }

    private boolean releases() {
        return action() == OfficerAction.RELEASE || action() == OfficerAction.REGISTER_ENTRY;
    }

    public List<Explanation> reasons() {
        var all = explanations.reasonsFor(action().listOfReasons());
        var entry = all.stream().filter(r -> r.code().equals("ENTRY_REGISTERED")).toList();
        if (action() == OfficerAction.REGISTER_ENTRY && !entry.isEmpty()) {
            return entry;
        }
        return all.stream().filter(r -> !entry.contains(r)).toList();
    }

    /** What is usually written to the declarant, in Norwegian; nothing with a release. */
    public String usual(String code) {
        if (releases() || code.isEmpty() || action() == OfficerAction.WRITE) {
            return "";
        }
        var usual = explanations.of(code).advice().nb();
        return lines.isEmpty() ? usual : usual.replace(LINE, lines);
    }

    /** The reply as it would leave. */
    public SegmentSheet preview() {
        return ordered().flatMap(desk::preview).map(replyPreview::of).orElse(SegmentSheet.EMPTY);
    }

    /** Shows the reply anew, without deciding. */
    public void look() {
        check();
    }

    /** Decides; goes to the case as it then is, or stays and says what is wrong. */
    public String confirm() {
        if (!officer.decides()) {
            tooLate = Optional.of(wording.say("order.notyours"));
            return null;
        }
        if (!check()) {
            return null;
        }
        return after(desk.carryOut(ordered().orElseThrow()));
    }

    private String after(Outcome outcome) {
        if (outcome instanceof Done) {
            return "/console/declaration.xhtml?faces-redirect=true&id="
                    + declaration.orElseThrow().key().text()
                    + "&done="
                    + action().name();
        }
        if (outcome instanceof NotPossible late) {
            tooLate = Optional.of(wording.in(late.why()));
        }
        if (outcome instanceof NotAccepted wrong) {
            faults = wrong.faults().stream().map(wording::in).toList();
        }
        return null;
    }

    private Optional<OfficerOrder> ordered() {
        return declaration
                .filter(d -> !wantsDays() || daysAreRight())
                .map(
                        d ->
                                new OfficerOrder(
                                        d,
                                        action(),
                                        officer.name(),
                                        reason,
                                        text.strip(),
                                        wantsDays() ? Integer.parseInt(days.strip()) : 0));
    }

    private boolean check() {
        var known = reasons().stream().anyMatch(r -> r.code().equals(reason));
        reasonFault = known ? "" : wording.say("order.reason.missing");
        textFault = faultOf(text.strip());
        daysFault = !wantsDays() || daysAreRight() ? "" : wording.say("order.days.wrong");
        return reasonFault.isEmpty() && textFault.isEmpty() && daysFault.isEmpty();
    }

    private boolean daysAreRight() {
        return days.strip().matches("[1-9][0-9]{0,2}") && Integer.parseInt(days.strip()) <= 365;
    }

    private String faultOf(String told) {
        if (told.isEmpty() && !releases() && action() != OfficerAction.REMIND) {
            return wording.say("order.text.missing");
        }
        if (told.contains(LINE)) {
            return wording.say("order.text.line");
        }
        return told.length() <= LONGEST_TEXT
                ? ""
                : wording.say("order.text.long", List.of(told.length(), LONGEST_TEXT));
    }

    /** How much of the text can be sent. */
    public int longest() {
        return LONGEST_TEXT;
    }

    /** Whether a declarant may be written to without any words of the officer's own. */
    public boolean textIsOptional() {
        return releases() || action() == OfficerAction.REMIND;
    }

    public List<String> faults() {
        return faults;
    }

    public boolean late() {
        return tooLate.isPresent();
    }

    public String tooLate() {
        return tooLate.orElse("");
    }

    public String reasonFault() {
        return reasonFault;
    }

    public String textFault() {
        return textFault;
    }

    public String daysFault() {
        return daysFault;
    }

    public String reason() {
        return reason;
    }

    public String text() {
        return text;
    }

    public String days() {
        return days;
    }
}
