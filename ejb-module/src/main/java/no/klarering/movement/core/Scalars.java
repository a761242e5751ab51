package no.klarering.movement.core;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.klarering.kernel.Problem;
import no.klarering.movement.MovementFault;
import no.klarering.movement.core.JsonValue.JsonFlag;
import no.klarering.movement.core.JsonValue.JsonNumber;
import no.klarering.movement.core.JsonValue.JsonObject;
import no.klarering.movement.core.JsonValue.JsonText;

/**
 * The single values of one JSON object, with their path. Whoever asks for one that is missing or
 * malformed gets a harmless value, and the fault is kept, so that all faults are found at once;
 * what was made of harmless values is thrown away.
 */
class Scalars {

    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");
    private static final Pattern MOMENT =
            Pattern.compile(
                    "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");
    private static final int INTEGER_DIGITS = 16;
    private static final int FRACTION_DIGITS = 6;
    private static final int COUNT_DIGITS = 8;

    private final Map<String, JsonValue> values;
    private final String path;
    private final Consumer<Problem> faults;

    Scalars(Map<String, JsonValue> values, String path, Consumer<Problem> faults) {
        this.values = values;
        this.path = path;
        this.faults = faults;
    }

    Consumer<Problem> faults() {
        return faults;
    }

    void fault(String field, MovementFault fault) {
        faults.accept(fault.at(path(field)));
    }

    void fault(String field, MovementFault fault, Map<String, String> filling) {
        faults.accept(fault.at(path(field), filling));
    }

    String path(String field) {
        if (field.isEmpty()) {
            return path;
        }
        return path.isEmpty() ? field : path + "." + field;
    }

    Optional<JsonValue> find(String field) {
        return Optional.ofNullable(values.get(field));
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    boolean holdsObject(String field) {
        return values.get(field) instanceof JsonObject;
    }

    /** A text that must be there. */
    String text(String field, int min, int max) {
        var text = scalar(field);
        if (text.filter(given -> !given.isBlank()).isEmpty()) {
            if (text.isPresent() || !has(field)) {
                fault(field, MovementFault.BLANK);
            }
            return "";
        }
        return sized(field, text.get(), min, max);
    }

    Optional<String> textIfAny(String field, int min, int max) {
        return scalar(field).map(text -> sized(field, text, min, max));
    }

    private String sized(String field, String text, int min, int max) {
        var length = text.codePointCount(0, text.length());
        if (length < min || length > max) {
            size(field, min, max);
        }
        if (CONTROL.matcher(text).find()) {
            fault(field, MovementFault.CONTROL_CHARACTER);
        }
        return text;
    }

    void size(String field, int min, int max) {
        fault(
                field,
                MovementFault.SIZE,
                Map.of("min", Integer.toString(min), "max", Integer.toString(max)));
    }

    /** Numbers and flags are taken for the text they are written as, as the real service does. */
    private Optional<String> scalar(String field) {
        var value = find(field).orElse(null);
        if (value instanceof JsonText text) {
            return Optional.of(text.text());
        }
        if (value instanceof JsonFlag flag) {
            return Optional.of(Boolean.toString(flag.flag()));
        }
        if (value instanceof JsonNumber number
                && isWithin(number.number(), INTEGER_DIGITS, FRACTION_DIGITS)) {
            return Optional.of(number.number().toPlainString());
        }
        if (value != null) {
            wrongKind(field, "text");
        }
        return Optional.empty();
    }

    void wrongKind(String field, String expected) {
        fault(field, MovementFault.WRONG_KIND, Map.of("expected", expected));
    }

    /** To the second, as Digitoll writes it. */
    Instant instant(String field) {
        return instant(field, INSTANT);
    }

    /** As devices write it, with or without a fraction of a second. */
    Instant moment(String field) {
        return instant(field, MOMENT).truncatedTo(ChronoUnit.MICROS);
    }

    private Instant instant(String field, Pattern form) {
        var text = scalar(field);
        if (text.isEmpty()) {
            absent(field);
            return Instant.EPOCH;
        }
        return parsed(text.get(), form, Instant::parse)
                .orElseGet(
                        () -> {
                            fault(field, MovementFault.NO_INSTANT);
                            return Instant.EPOCH;
                        });
    }

    Optional<Instant> instantIfAny(String field) {
        return has(field) ? Optional.of(instant(field)) : Optional.empty();
    }

    Optional<LocalDate> dateIfAny(String field) {
        var text = scalar(field);
        var date = text.flatMap(given -> parsed(given, DATE, LocalDate::parse));
        if (text.isPresent() && date.isEmpty()) {
            fault(field, MovementFault.NO_DATE);
        }
        return date;
    }

    private static <T> Optional<T> parsed(String text, Pattern shape, Function<String, T> parser) {
        if (!shape.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** A text that must be there and be understood; the caller says what is wrong otherwise. */
    <T> Optional<T> parsed(
            String field, Function<String, Optional<T>> parser, Consumer<String> notUnderstood) {
        var text = scalar(field);
        if (text.isEmpty()) {
            absent(field);
            return Optional.empty();
        }
        var value = text.flatMap(parser);
        if (value.isEmpty()) {
            notUnderstood.accept(field);
        }
        return value;
    }

    /** One of the names of an enumeration. */
    <E extends Enum<E>> Optional<E> named(String field, Collection<E> allowed) {
        return parsed(
                field,
                text -> allowed.stream().filter(each -> each.name().equals(text)).findFirst(),
                place ->
                        fault(
                                place,
                                MovementFault.ONE_OF_VALUES,
                                Map.of(
                                        "allowed",
                                        allowed.stream()
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", ")))));
    }

    /** A number of kilograms or kroner, not below zero. */
    BigDecimal amount(String field) {
        return number(field, FRACTION_DIGITS, INTEGER_DIGITS);
    }

    /** A whole number, not below zero. */
    int count(String field) {
        return number(field, 0, COUNT_DIGITS).intValue();
    }

    private BigDecimal number(String field, int fraction, int integer) {
        var number = numeric(field);
        if (number.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (number.get().signum() < 0) {
            fault(field, MovementFault.NEGATIVE);
            return BigDecimal.ZERO;
        }
        // Scale and precision are compared, nothing is expanded: 1e999999999 must cost nothing.
        var bare = number.get().stripTrailingZeros();
        if (!isWithin(bare, integer, fraction)) {
            fault(
                    field,
                    MovementFault.DIGITS,
                    Map.of(
                            "integer", Integer.toString(integer),
                            "fraction", Integer.toString(fraction)));
            return BigDecimal.ZERO;
        }
        return number.get();
    }

    private Optional<BigDecimal> numeric(String field) {
        var value = find(field).orElse(null);
        if (value instanceof JsonNumber number) {
            return Optional.of(number.number());
        }
        if (value instanceof JsonText text
                && text.text().matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?")) {
            return Optional.of(new BigDecimal(text.text()));
        }
        if (value == null) {
            absent(field);
        } else {
            wrongKind(field, "number");
        }
        return Optional.empty();
    }

    private static boolean isWithin(BigDecimal number, int integer, int fraction) {
        return (long) number.precision() - number.scale() <= integer && number.scale() <= fraction;
    }

    /** True or false, or these words as a text. */
    Optional<Boolean> flagIfAny(String field) {
        var text = scalar(field);
        var flag =
                text.filter(
                        given -> given.equalsIgnoreCase("true") || given.equalsIgnoreCase("false"));
        if (text.isPresent() && flag.isEmpty()) {
            wrongKind(field, "true or false");
        }
        return flag.map(Boolean::parseBoolean);
    }

    /** Something that was not there, unless it was there and faulty already. */
    void absent(String field) {
        if (!has(field)) {
            fault(field, MovementFault.ABSENT);
        }
    }
}
