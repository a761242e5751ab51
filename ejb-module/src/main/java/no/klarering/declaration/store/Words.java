package no.klarering.declaration.store;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Header;

/**
 * The words by which a declaration is found: capital letters and digits only, so that a number is
 * found however it is punctuated. A private person's number is not among them.
 */
final class Words {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 40;
    private static final int MOST = 40;
    private static final int PERSON_NUMBER_LENGTH = 11;

    private final Set<String> words = new LinkedHashSet<>();

    private Words() {}

    static Set<String> of(DeclarationVersion version) {
        var found = new Words();
        var content = version.content();
        found.number(version.id().text());
        found.number(content.key().controlReference());
        version.runningNumber().ifPresent(found::number);
        version.importerName().ifPresent(found::name);
        found.header(content.header());
        for (var line : content.lines()) {
            found.number(line.invoice().number());
        }
        return found.words;
    }

    /** The words that somebody typed, each to be met by the beginning of one of a declaration's. */
    static Set<String> typed(String text) {
        var found = new Words();
        Arrays.stream(text.strip().split("\\s+")).forEach(found::number);
        return found.words;
    }

    static String normal(String text) {
        var word = OTHER.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
        return word.substring(0, Math.min(word.length(), LONGEST));
    }

    private void header(Header header) {
        header.goodsNumber().ifPresent(this::number);
        header.transport().flatMap(Header.Transport::identity).ifPresent(this::number);
        header.importer().ifPresent(this::party);
        header.exporter().ifPresent(this::party);
    }

    private void party(String number) {
        if (normal(number).length() != PERSON_NUMBER_LENGTH) {
            number(number);
        }
    }

    private void name(String name) {
        Arrays.stream(OTHER.split(name)).forEach(this::number);
    }

    private void number(String text) {
        var word = normal(text);
        if (!word.isEmpty() && words.size() < MOST) {
            words.add(word);
        }
    }
}
