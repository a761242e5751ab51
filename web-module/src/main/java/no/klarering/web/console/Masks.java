package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.klarering.party.PersonNumber;

/**
 * Hides the personal part of national identity numbers wherever they stand in a text, raw messages
 * too, from everybody who is not entitled to see them.
 */
@Named("mask")
@RequestScoped
public class Masks {

    private Officer officer;

    public Masks() {}

    @Inject
    public Masks(Officer officer) {
        this.officer = officer;
    }

    public String hide(String text) {
        return officer.seesPersons() ? text : PersonNumber.hiddenIn(text);
    }
}
