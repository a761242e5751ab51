package no.klarering.tariff.core;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.kernel.Text;
import no.klarering.tariff.TariffGoods;

/**
 * Finds goods by the beginning of the code, or by words: every word must occur, best at the
 * beginning of a word of the goods' own description, then within one, then in the texts above.
 */
final class TariffSearch {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,8}");

    /** Worse than any place in which a word can be found. */
    private static final int NOWHERE = 3;

    private final List<Entry> entries;

    TariffSearch(List<Commodity> commodities) {
        entries =
                commodities.stream()
                        .map(Entry::of)
                        .sorted(Comparator.comparing(Entry::digits))
                        .toList();
    }

    List<TariffGoods> search(String words, int limit) {
        var asked = words.strip().toLowerCase(Locale.ROOT);
        var digits = asked.replace(".", "").replace(" ", "");
        if (asked.isEmpty()) {
            return List.of();
        }
        var found = DIGITS.matcher(digits).matches() ? byDigits(digits) : byWords(asked);
        return found.limit(limit).map(Entry::goods).toList();
    }

    private Stream<Entry> byDigits(String digits) {
        return entries.stream().filter(entry -> entry.digits().startsWith(digits));
    }

    private Stream<Entry> byWords(String asked) {
        var words = asked.split("[\\s,;]+");
        return entries.stream()
                .map(entry -> new Ranked(entry, entry.rank(words)))
                .filter(ranked -> ranked.rank() < NOWHERE)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::entry);
    }

    private record Ranked(Entry entry, int rank) {}

    private record Entry(TariffGoods goods, String own, String above) {

        static Entry of(Commodity commodity) {
            return new Entry(
                    commodity.goods(),
                    searchable(commodity.goods().description()),
                    searchable(commodity.above()));
        }

        private static String searchable(Text text) {
            return " " + (text.nb() + " " + text.en()).toLowerCase(Locale.ROOT);
        }

        String digits() {
            return goods.code().digits();
        }

        int rank(String... words) {
            return Arrays.stream(words).mapToInt(this::rank).max().orElse(NOWHERE);
        }

        private int rank(String word) {
            if (own.contains(" " + word)) {
                return 0;
            }
            if (own.contains(word)) {
                return 1;
            }
            return above.contains(word) ? 2 : NOWHERE;
        }
    }
}
