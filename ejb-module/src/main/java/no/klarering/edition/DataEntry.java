package no.klarering.edition;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.klarering.kernel.ValidityPeriod;

/**
 * One line of a table or one object of a JSON file. Whoever asks for a value that is missing or
 * malformed gets a harmless one, and the fault is kept with its place: an edition with faults is
 * never used, so that all faults are found at once.
 */
public interface DataEntry {

    /** What a faulty period is read as. */
    ValidityPeriod ALWAYS = ValidityPeriod.of(LocalDate.of(1900, 1, 1), ValidityPeriod.FOREVER);

    /** The value as it stands; empty when the field is missing or blank. */
    Optional<String> find(String field);

    /** The object, or the objects of the array, that this one holds; a line of a table has none. */
    List<DataEntry> entries(String field);

    /** Several short values: an array of texts, or a cell in which they are parted by blanks. */
    List<String> words(String field);

    /** All fields of a line of a table that are not blank. */
    Map<String, String> cells();

    /** Says what is wrong with a field, in a sentence. */
    void fault(String field, String what);

    /** A value that must be there. */
    default String text(String field) {
        var found = find(field);
        if (found.isEmpty()) {
            fault(field, "The value is missing.");
        }
        return found.orElse("");
    }

    /**
     * A value that must be there and be understood.
     *
     * @param expected what was expected, for the sentence: "a commodity code such as 62.04.6200"
     */
    default <T> Optional<T> read(
            String field, Function<String, Optional<T>> parser, String expected) {
        var found = find(field);
        var value = found.flatMap(parser);
        if (value.isEmpty()) {
            fault(field, "Expected " + expected + ", found " + quoted(found) + ".");
        }
        return value;
    }

    /** As {@link #read}, but the field may be missing or blank. */
    default <T> Optional<T> readIfAny(
            String field, Function<String, Optional<T>> parser, String expected) {
        return find(field).isEmpty() ? Optional.empty() : read(field, parser, expected);
    }

    /** A number with a decimal comma or point. */
    default BigDecimal number(String field) {
        return read(field, DataEntry::decimal, "a number such as 10,70").orElse(BigDecimal.ZERO);
    }

    /** A whole number from zero up. */
    default int whole(String field) {
        return read(
                        field,
                        text ->
                                text.matches("\\d{1,9}")
                                        ? Optional.of(Integer.valueOf(text))
                                        : Optional.empty(),
                        "a whole number")
                .orElse(0);
    }

    /** {@code Y} or {@code N}. */
    default boolean yes(String field) {
        return read(
                        field,
                        text ->
                                switch (text) {
                                    case "Y" -> Optional.of(true);
                                    case "N" -> Optional.of(false);
                                    default -> Optional.empty();
                                },
                        "Y or N")
                .orElse(false);
    }

    /** A period given by its first and last day; a blank last day stands for no end. */
    default ValidityPeriod period(String first, String last) {
        var from = read(first, DataEntry::date, "a date such as 2026-01-31");
        var until =
                find(last).isEmpty()
                        ? Optional.of(ValidityPeriod.FOREVER)
                        : read(last, DataEntry::date, "a date such as 2026-01-31");
        if (from.isEmpty() || until.isEmpty()) {
            return ALWAYS;
        }
        if (until.get().isBefore(from.get())) {
            fault(
                    last,
                    "The last day " + until.get() + " lies before the first " + from.get() + ".");
            return ALWAYS;
        }
        return ValidityPeriod.ofClosed(from.get(), until.get());
    }

    private static String quoted(Optional<String> found) {
        return found.map(text -> "\"" + text + "\"").orElse("nothing");
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("\\d{1,12}([.,]\\d{1,6})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
