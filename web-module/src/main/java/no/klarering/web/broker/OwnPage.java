package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.klarering.clearance.OwnFile;
import no.klarering.clearance.OwnFiles;
import no.klarering.declaration.DeclarationState;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Money;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.OwnInterchanges;
import no.klarering.web.console.Fact;
import no.klarering.web.console.FactSheet;
import no.klarering.web.console.SegmentSheet;
import no.klarering.web.console.SegmentSheets;
import no.klarering.web.console.Wording;

/** One declaration of the reader: the version that the address names, else the latest. */
@Named("ownPage")
@RequestScoped
public class OwnPage {

    private Broker broker;
    private OwnInterchanges sent;
    private SegmentSheets sheets;
    private Wording wording;
    private FactSheet factSheet;
    private ReplyWords words;
    private Optional<OwnFile> file = Optional.empty();
    private Optional<OwnFile.Version> version = Optional.empty();
    private SegmentSheet message;

    public OwnPage() {}

    @Inject
    public OwnPage(
            HttpServletRequest request,
            Broker broker,
            OwnFiles files,
            OwnInterchanges sent,
            SegmentSheets sheets,
            Wording wording,
            FactSheet factSheet,
            ReplyWords words) {
        this.broker = broker;
        this.sent = sent;
        this.sheets = sheets;
        this.wording = wording;
        this.factSheet = factSheet;
        this.words = words;
        file =
                Optional.ofNullable(request.getParameter("id"))
                        .filter(text -> broker.known())
                        .flatMap(DeclarationKey::parse)
                        .flatMap(key -> files.open(key, broker.organisation()));
        version = file.flatMap(found -> pick(found, request.getParameter("version")));
    }

    private static Optional<OwnFile.Version> pick(OwnFile file, String number) {
        return number == null
                ? Optional.of(file.latest())
                : file.versions().stream().filter(each -> number(each).equals(number)).findFirst();
    }

    private static String number(OwnFile.Version version) {
        return Integer.toString(version.declaration().id().version());
    }

    /** Tells the browser when there is no such declaration of the reader. */
    public void settle() {
        if (!found()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    public boolean found() {
        return version.isPresent();
    }

    public OwnFile file() {
        return file.orElseThrow();
    }

    public OwnFile.Version version() {
        return version.orElseThrow();
    }

    public boolean latest() {
        return version().equals(file().latest());
    }

    public List<Fact> facts() {
        return factSheet.of(version().declaration());
    }

    /** Charges by their codes, with their sums. */
    public List<ChargeSum> charges() {
        var totals = new TreeMap<String, Money>();
        version().assessment().ifPresent(assessed -> totals.putAll(assessed.totals()));
        return totals.entrySet().stream()
                .map(each -> new ChargeSum(each.getKey(), each.getValue()))
                .toList();
    }

    /** The CUSDEC of the version shown, with its faults marked. */
    public SegmentSheet message() {
        if (message == null) {
            var key = version().declaration().content().key();
            var marks =
                    wording.bySegment(
                            Stream.concat(
                                    version().problems().stream(), version().warnings().stream()));
            message =
                    sent.content(broker.owner(), key.interchangeId())
                            .map(b -> sheets.message(b, key.messageReference(), marks, false))
                            .orElse(SegmentSheet.EMPTY);
        }
        return message;
    }

    /** In the order in which they were sent. */
    public List<ReadReply> replies() {
        Set<Nodi> own = broker.addresses();
        return file().replies().stream()
                .filter(entry -> own.contains(entry.recipient()))
                .map(words::read)
                .toList();
    }

    /** Whether Customs has written since the goods were released for good. */
    public boolean written() {
        var state = version().state();
        var released = state == DeclarationState.RELEASED || state == DeclarationState.FINALISED;
        var replies = released ? replies() : List.<ReadReply>of();
        return !replies.isEmpty() && replies.get(replies.size() - 1).message();
    }

    /**
     * A charge and its sum over all lines.
     *
     * @param charge code, such as {@code TL}
     */
    public record ChargeSum(String charge, Money sum) {}
}
