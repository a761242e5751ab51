package no.klarering.agreement.core;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.klarering.agreement.Agreement;
import no.klarering.agreement.AgreementDesk.Change;

/** What an agreement says, word by word, and in what it differs from another. */
public final class Differences {

    private Differences() {}

    /** In the order of the agreement; nothing that stays as it is. */
    public static List<Change> between(Optional<Agreement> before, Agreement later) {
        var was = before.map(Differences::words).orElse(Map.of());
        return words(later).entrySet().stream()
                .map(e -> new Change(e.getKey(), was.getOrDefault(e.getKey(), ""), e.getValue()))
                .filter(change -> !change.before().equals(change.later()))
                .toList();
    }

    /** Names and values; sets in order, parted by blanks. */
    public static Map<String, String> words(Agreement agreement) {
        var words = new LinkedHashMap<String, String>();
        words.put("declarant", agreement.declarant().digits());
        words.put("closed", yes(agreement.closed()));
        words.put("categories", sorted(agreement.categories()));
        words.put("directions", sorted(agreement.directions()));
        words.put("units", sorted(agreement.units()));
        words.put("traders", agreement.traders().isEmpty() ? "*" : sorted(agreement.traders()));
        words.put("profiles", sorted(agreement.profiles()));
        words.put("reportAlways", yes(agreement.reportAlways()));
        words.put("tests", yes(agreement.tests()));
        words.put("nationalLetters", yes(agreement.nationalLetters()));
        return words;
    }

    private static String yes(boolean value) {
        return value ? "Y" : "N";
    }

    private static String sorted(Collection<?> values) {
        return values.stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }
}
