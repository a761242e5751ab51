package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.klarering.codes.CodeBooks;
import no.klarering.codes.CodeListName;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.party.Parties;

/** The names behind codes and numbers; a person is shown by a number that is hidden from most. */
@Named("names")
@RequestScoped
public class Names {

    private CodeBooks codeBooks;
    private Parties parties;
    private Wording wording;
    private Masks masks;

    public Names() {}

    @Inject
    public Names(CodeBooks codeBooks, Parties parties, Wording wording, Masks masks) {
        this.codeBooks = codeBooks;
        this.parties = parties;
        this.wording = wording;
        this.masks = masks;
    }

    /** Code and name; the code alone when the list does not know it. */
    public String code(CodeListName list, String code) {
        return codeBooks
                .current()
                .find(list, code)
                .map(c -> code + " " + wording.in(c.name()))
                .orElse(code);
    }

    /** The name of a charge such as {@code TL}. */
    public String charge(String code) {
        return codeBooks
                .current()
                .find(CodeListName.CHARGE, code)
                .map(c -> wording.in(c.name()))
                .orElse("");
    }

    public String procedure(String code) {
        return code(CodeListName.PROCEDURE, code);
    }

    public String office(String code) {
        return code(CodeListName.CUSTOMS_UNIT, code);
    }

    /** The registered name and the number; of persons the number as this officer may see it. */
    public String party(String id) {
        return OrganisationNumber.parse(id)
                .flatMap(parties::organisation)
                .map(o -> o.name() + " · " + o.number().digits())
                .orElseGet(() -> masks.hide(id));
    }

    /** Who did something: the system, an officer, or an organisation by its name. */
    public String actor(String actor) {
        if (actor.startsWith("officer:")) {
            return actor.substring("officer:".length());
        }
        return actor.startsWith("party:")
                ? organisation(actor.substring("party:".length()))
                : wording.sayOf("actor", actor);
    }

    /** The registered name alone, or the number when nobody is registered under it. */
    public String organisation(String number) {
        return OrganisationNumber.parse(number)
                .flatMap(parties::organisation)
                .map(o -> o.name())
                .orElse(number);
    }
}
