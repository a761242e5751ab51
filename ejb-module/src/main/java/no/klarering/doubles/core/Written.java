package no.klarering.doubles.core;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as they are when what people write differently is taken away. */
final class Written {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b[A-Z])[./](?=[A-Z]\\b)");

    private static final char FIRST_BEYOND_ASCII = 0x80;

    /** Forms of companies, and how they are spelt out. */
    private static final Set<String> FORMS =
            Set.of(
                    "AS",
                    "ASA",
                    "ANS",
                    "DA",
                    "APS",
                    "AB",
                    "OY",
                    "OYJ",
                    "GMBH",
                    "AG",
                    "KG",
                    "BV",
                    "NV",
                    "SA",
                    "SAS",
                    "SARL",
                    "SRL",
                    "SPA",
                    "SL",
                    "LTD",
                    "LIMITED",
                    "LLC",
                    "INC",
                    "INCORPORATED",
                    "CORP",
                    "CORPORATION",
                    "CO",
                    "COMPANY",
                    "PLC",
                    "LLP",
                    "EHF",
                    "HF",
                    "SP",
                    "ZOO",
                    "Z",
                    "O",
                    "OO");

    private Written() {}

    /** Letters A to Z and digits only. */
    static String plain(String text) {
        return OTHER.matcher(latin(text)).replaceAll("");
    }

    /** The same without zeros in front of numbers. */
    static String number(String text) {
        return LEADING_ZEROS.matcher(plain(text)).replaceAll("");
    }

    /** A company without its form; a name that is nothing but a form stays as it is. */
    static String name(String text) {
        var words =
                Arrays.stream(OTHER.split(DOTTED.matcher(latin(text)).replaceAll("")))
                        .filter(word -> !word.isEmpty())
                        .toList();
        var name =
                words.stream().filter(word -> !FORMS.contains(word)).collect(Collectors.joining());
        return name.isEmpty() ? String.join("", words) : name;
    }

    private static String latin(String text) {
        var upper = text.toUpperCase(Locale.ROOT);
        return upper.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)
                ? upper
                : withoutMarks(upper.replace("Æ", "AE").replace("Ø", "O").replace("Å", "A"));
    }

    private static String withoutMarks(String upper) {
        return MARKS.matcher(Normalizer.normalize(upper, Normalizer.Form.NFD)).replaceAll("");
    }
}
