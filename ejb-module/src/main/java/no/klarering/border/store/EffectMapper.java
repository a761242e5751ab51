package no.klarering.border.store;

import java.time.LocalDate;
import no.klarering.border.EntriesKept.Owed;
import no.klarering.border.EntryEffect;
import no.klarering.border.EntryEffect.ConfirmExit;
import no.klarering.border.EntryEffect.EndTransit;
import no.klarering.border.EntryEffect.OpenTransit;
import no.klarering.border.EntryEffect.RegisterPassage;
import no.klarering.border.EntryEffect.ReleaseDeclaration;
import no.klarering.border.EntryEffect.SendReleaseMail;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.Mrn;

/** Between effects and their rows; parts of a reference are parted by tabs. */
final class EffectMapper {

    private static final String TAB = "\t";

    private EffectMapper() {}

    /** What it is called in the table. */
    enum Kind {
        DECLARATION,
        END_TRANSIT,
        PASSAGE,
        OPEN_TRANSIT,
        EXIT,
        MAIL
    }

    static EffectRow row(EntryEffect effect) {
        if (effect instanceof ReleaseDeclaration release) {
            var declaration = release.declaration();
            return row(
                    Kind.DECLARATION,
                    declaration.declarantNumber(),
                    declaration.date().toString(),
                    declaration.sequence());
        }
        if (effect instanceof EndTransit end) {
            return row(Kind.END_TRANSIT, end.transitMrn());
        }
        if (effect instanceof RegisterPassage passage) {
            return row(Kind.PASSAGE, passage.transitMrn());
        }
        if (effect instanceof OpenTransit open) {
            return row(Kind.OPEN_TRANSIT, open.lrn());
        }
        if (effect instanceof ConfirmExit exit) {
            return row(Kind.EXIT, exit.typeOfExport(), exit.exportId());
        }
        var mail = (SendReleaseMail) effect;
        return row(Kind.MAIL, mail.master().text(), mail.address());
    }

    private static EffectRow row(Kind kind, String... parts) {
        var row = new EffectRow();
        row.kind = kind.name();
        row.reference = String.join(TAB, parts);
        return row;
    }

    static Owed owed(EffectRow row) {
        return new Owed(row.id, effect(row), Mrn.of(row.transport), row.tries);
    }

    private static EntryEffect effect(EffectRow row) {
        var parts = row.reference.split(TAB, -1);
        return switch (Kind.valueOf(row.kind)) {
            case DECLARATION ->
                    new ReleaseDeclaration(
                            new DeclarationReference(
                                    parts[0], LocalDate.parse(parts[1]), parts[2]));
            case END_TRANSIT -> new EndTransit(parts[0]);
            case PASSAGE -> new RegisterPassage(parts[0]);
            case OPEN_TRANSIT -> new OpenTransit(parts[0]);
            case EXIT -> new ConfirmExit(parts[0], parts[1]);
            case MAIL -> new SendReleaseMail(Mrn.of(parts[0]), parts[1]);
        };
    }
}
