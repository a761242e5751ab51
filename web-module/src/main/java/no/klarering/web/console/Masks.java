package no.klarering.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.klarering.party.PersonNumber;

/**
 * Hides the personal part of national identity numbers wherever they stand in a text, raw messages
 * too.
 */
@Named("mask")
@ApplicationScoped
public class Masks {

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("(?<![0-9])[0-9]{11}(?![0-9])");

    public String hide(String text) {
        return ELEVEN_DIGITS
                .matcher(text)
                .replaceAll(
                        found ->
                                PersonNumber.parse(found.group())
                                        .map(PersonNumber::masked)
                                        .map(Matcher::quoteReplacement)
                                        .orElse(found.group()));
    }
}
