package no.klarering.system;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.klarering.testing.GoldenInput;
import no.klarering.testing.WoundedInterchanges;
import no.klarering.testing.WoundedInterchanges.Wounded;

/** Golden cases of one sender, wounded, each with references that nobody used before. */
final class FreshCases {

    private static final Pattern REFERENCE = Pattern.compile("UNB\\+[^']*\\+([0-9]{14})");
    private static final Pattern DECLARATION = Pattern.compile("(31300010920[0-9]{6})[0-9]{6}");
    private static final int LONGEST = 20_000;
    private static final int SPLICED = 3;

    private final long seed;
    private final List<String> sound =
            GoldenInput.ofEveryCategory().stream()
                    .filter(text -> text.contains("+NO045601:NEP+"))
                    .filter(text -> text.length() < LONGEST)
                    .toList();

    FreshCases(long seed) {
        this.seed = seed;
    }

    Wounded wounded(int number) {
        var three = IntStream.range(0, SPLICED).mapToObj(i -> fresh(number * SPLICED + i)).toList();
        return new WoundedInterchanges(three, seed).number(number);
    }

    private String fresh(int number) {
        var text = sound.get(number % sound.size());
        var reference = REFERENCE.matcher(text);
        var fresh =
                reference.find()
                        ? text.replace(reference.group(1), "F%013d".formatted(number))
                        : text;
        return DECLARATION.matcher(fresh).replaceAll("$1" + "%06d".formatted(number));
    }
}
