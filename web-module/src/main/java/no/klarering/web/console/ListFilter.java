package no.klarering.web.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.declaration.DeclarationQuery;
import no.klarering.declaration.DeclarationState;

/**
 * What a list shows, as its address says it: filters, order and place. The address of a list is the
 * list; nothing is kept elsewhere.
 *
 * @param address of the page, without its query
 * @param values the filters given, by name: {@code q}, {@code state}, {@code lane}, {@code office},
 *     {@code declarant}, {@code direction}, {@code border}, {@code double}, {@code from}, {@code
 *     to}, {@code order}, {@code page}
 */
public record ListFilter(String address, Map<String, String> values) {

    static final int PAGE_SIZE = 50;
    private static final Set<String> NAMES =
            Set.of(
                    "q",
                    "state",
                    "lane",
                    "office",
                    "declarant",
                    "direction",
                    "border",
                    "double",
                    "from",
                    "to",
                    "order",
                    "page");

    public ListFilter {
        values = Map.copyOf(values);
    }

    /** Reads the address; what is unknown or empty is left out. */
    public static ListFilter read(String address, Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, String>();
        parameters.forEach(
                (name, given) -> {
                    if (NAMES.contains(name) && given.length > 0 && !given[0].isBlank()) {
                        values.put(name, given[0].strip());
                    }
                });
        return new ListFilter(address, values);
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public int page() {
        var text = get("page");
        return text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 1;
    }

    /** Any filter besides order and place. */
    public boolean narrowed() {
        return values.keySet().stream().anyMatch(n -> !n.equals("order") && !n.equals("page"));
    }

    /** Only what holds a vehicle at the border now. */
    public boolean isAtBorder() {
        return get("border").equals("now");
    }

    /** Only goods that seem to be declared twice, as long as nobody has judged it. */
    public boolean isDoubled() {
        return get("double").equals("open");
    }

    /** The same list with one filter changed (left out when empty), from its first page. */
    public String with(String name, String value) {
        var next = new LinkedHashMap<>(values);
        next.remove("page");
        next.put(name, value);
        var query =
                next.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * @param usual the states shown when the address names none
     */
    public DeclarationQuery query(Set<DeclarationState> usual, String usualOrder) {
        return new DeclarationQuery(
                given("q"),
                states(usual),
                given("lane").map(Set::of).orElse(Set.of()),
                given("office"),
                given("declarant"),
                given("direction"),
                day("from"),
                day("to"),
                given("order").orElse(usualOrder),
                (page() - 1) * PAGE_SIZE,
                PAGE_SIZE);
    }

    private Set<DeclarationState> states(Set<DeclarationState> usual) {
        var asked = EnumSet.noneOf(DeclarationState.class);
        Arrays.stream(DeclarationState.values())
                .filter(s -> s.name().equals(get("state")))
                .forEach(asked::add);
        return asked.isEmpty() ? usual : asked;
    }

    /** What does not read as a day does not restrict. */
    private Optional<LocalDate> day(String name) {
        try {
            return given(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
