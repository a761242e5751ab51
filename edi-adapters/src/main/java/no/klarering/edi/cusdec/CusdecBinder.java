package no.klarering.edi.cusdec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.declaration.Field;
import no.klarering.declaration.Line;
import no.klarering.declaration.Receipt;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.declaration.Totals;
import no.klarering.edi.syntax.MessageText;
import no.klarering.edi.syntax.MessageVerdict;
import no.klarering.edi.syntax.Warning;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;

/**
 * Binds a whole CUSDEC to {@link SubmitDeclaration}. The reader must have found it right: presence
 * and formats are not looked at again.
 */
public final class CusdecBinder {
    /** Messages of the directories D, written by the profile D96B-lite. */
    private static final String DIRECTORY = "CUSDEC:D:";

    private final MessageText text;
    private final Positions positions = new Positions();
    private final HeaderBinder header;
    private final LineBinder line;
    private final List<Line> lines = new ArrayList<>();
    private final List<Totals.ByCharge> byCharge = new ArrayList<>();
    private boolean inDetail;
    private long charges;
    private int lineCount;
    private int packageCount;

    private CusdecBinder(MessageText text, boolean directory) {
        this.text = text;
        this.header =
                directory
                        ? new D96bHeaderBinder(text, positions)
                        : new HeaderBinder(text, positions);
        this.line =
                directory ? new D96bLineBinder(text, positions) : new LineBinder(text, positions);
    }

    /** The order that a message gives. */
    public static SubmitDeclaration bind(
            MessageVerdict verdict, MessageText text, Presentation presentation) {
        var binder = new CusdecBinder(text, verdict.identifier().startsWith(DIRECTORY));
        for (int segment = 1; segment <= text.segments(); segment++) {
            binder.segment(segment);
        }
        binder.endLine();
        return binder.order(verdict, presentation);
    }

    private SubmitDeclaration order(MessageVerdict verdict, Presentation presentation) {
        var envelope = presentation.envelope();
        return new SubmitDeclaration(
                SubmitDeclaration.CURRENT_VERSION,
                new MessageKey(
                        presentation.interchangeId(),
                        Nodi.of(envelope.sender()),
                        envelope.reference(),
                        verdict.reference()),
                new Receipt(presentation.receivedAt(), envelope.test()),
                verdict.accessReference(),
                header.header(),
                lines,
                new Totals(charges, byCharge, lineCount, packageCount),
                positions.all(),
                verdict.warnings().stream().map(Warning::code).toList());
    }

    private void segment(int segment) {
        var tag = text.tag(segment);
        switch (tag) {
            case "UNS":
                inDetail = text.is(segment, 2, 1, "D");
                if (!inDetail) {
                    endLine();
                }
                break;
            case "DMS":
                endLine();
                line.invoice(segment);
                break;
            case "TAX":
                tax(segment);
                break;
            case "CNT":
                counts(segment);
                break;
            default:
                other(segment, tag);
        }
    }

    private void other(int segment, String tag) {
        if (!inDetail) {
            header.segment(segment, tag);
            return;
        }
        if (tag.equals("CST")) {
            endLine();
        }
        line.segment(segment, tag);
    }

    private void tax(int segment) {
        if (inDetail) {
            line.segment(segment, "TAX");
        } else if (text.is(segment, 2, 1, "4")) {
            charges = text.whole(segment, 3, 2);
            positions.at(Field.CHARGES_TOTAL, segment);
        } else {
            byCharge.add(new Totals.ByCharge(text.text(segment, 4, 1), text.whole(segment, 3, 2)));
            positions.at(Field.CHARGE_TOTAL, segment);
        }
    }

    private void counts(int segment) {
        for (int element = 2; element <= text.elements(segment); element++) {
            if (text.is(segment, element, 1, "5")) {
                lineCount = (int) text.whole(segment, element, 2);
                positions.at(Field.LINE_COUNT, segment);
            } else if (text.is(segment, element, 1, "11")) {
                packageCount = (int) text.whole(segment, element, 2);
                positions.at(Field.PACKAGE_COUNT, segment);
            }
        }
    }

    private void endLine() {
        Optional<Line> finished = line.finish();
        finished.ifPresent(lines::add);
    }
}
