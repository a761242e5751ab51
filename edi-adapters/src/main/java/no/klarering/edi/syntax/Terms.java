package no.klarering.edi.syntax;

import java.util.Set;
import no.klarering.agreement.Agreement;

/**
 * What a sender and Customs agreed upon, as far as the reader is concerned.
 *
 * @param profiles agreed profiles of declarations, e.g. {@code TVINN-902}; those that need no
 *     agreement are read from everybody
 * @param reportAlways a CONTRL is sent though none was asked for and nothing is wrong
 * @param tests interchanges that are marked as tests (UNB 0035) are taken
 * @param nationalLetters the sender writes Norwegian letters in seven bits: {@code [ \ ] { | }}
 *     stand for Æ Ø Å æ ø å
 */
public record Terms(
        Set<String> profiles, boolean reportAlways, boolean tests, boolean nationalLetters) {

    /** What holds when nothing else was agreed upon. */
    public static final Terms USUAL = new Terms(Set.of("TVINN-902"), false, true, false);

    public Terms {
        profiles = Set.copyOf(profiles);
    }

    /** What of an agreement concerns the reader. */
    public static Terms of(Agreement agreed) {
        return new Terms(
                agreed.profiles(), agreed.reportAlways(), agreed.tests(), agreed.nationalLetters());
    }
}
