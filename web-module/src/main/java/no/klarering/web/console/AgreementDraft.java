package no.klarering.web.console;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.agreement.Agreement;
import no.klarering.agreement.Agreement.Way;
import no.klarering.agreement.AgreementDesk.Order;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.Text;

/**
 * An agreement as an administrator has typed it.
 *
 * @param fields what was typed, by name
 * @param chosen what was ticked, by name
 */
record AgreementDraft(Map<String, String> fields, Map<String, Set<String>> chosen) {

    private static final List<String> FIELDS =
            List.of("sender", "after", "declarant", "units", "traders", "from", "lastDay");
    private static final List<String> CHOICES =
            List.of("categories", "directions", "profiles", "switches");

    static AgreementDraft read(HttpServletRequest request) {
        return new AgreementDraft(
                FIELDS.stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name ->
                                                Optional.ofNullable(request.getParameter(name))
                                                        .orElse("")
                                                        .strip())),
                CHOICES.stream()
                        .collect(
                                Collectors.toMap(
                                        name -> name,
                                        name ->
                                                Optional.ofNullable(
                                                                request.getParameterValues(name))
                                                        .map(Set::of)
                                                        .orElse(Set.of()))));
    }

    /** An agreement as it counts, to be changed from a day on. */
    static AgreementDraft of(Agreement agreement, int after, LocalDate from) {
        var switches = new HashSet<String>();
        add(switches, "closed", agreement.closed());
        add(switches, "reportAlways", agreement.reportAlways());
        add(switches, "tests", agreement.tests());
        add(switches, "nationalLetters", agreement.nationalLetters());
        return new AgreementDraft(
                Map.of(
                        "sender", agreement.sender().code(),
                        "after", Integer.toString(after),
                        "declarant", agreement.declarant().digits(),
                        "units", sorted(agreement.units()),
                        "traders",
                                sorted(
                                        agreement.traders().stream()
                                                .map(OrganisationNumber::digits)
                                                .collect(Collectors.toSet())),
                        "from", from.toString(),
                        "lastDay", ""),
                Map.of(
                        "categories", agreement.categories(),
                        "directions",
                                agreement.directions().stream()
                                        .map(Way::name)
                                        .collect(Collectors.toSet()),
                        "profiles", agreement.profiles(),
                        "switches", switches));
    }

    /** For a sender with whom nothing was agreed upon. */
    static AgreementDraft empty(
            Nodi sender, Optional<OrganisationNumber> owner, int after, LocalDate from) {
        return new AgreementDraft(
                Map.of(
                        "sender", sender.code(),
                        "after", Integer.toString(after),
                        "declarant", owner.map(OrganisationNumber::digits).orElse(""),
                        "units", "",
                        "traders", "",
                        "from", from.toString(),
                        "lastDay", ""),
                Map.of(
                        "categories", Set.of("FU", "MA", "KO", "WITHDRAWAL"),
                        "directions", Set.of("IMPORT", "EXPORT"),
                        "profiles", Set.of("TVINN-902"),
                        "switches", Set.of("tests")));
    }

    private static void add(Set<String> switches, String name, boolean on) {
        if (on) {
            switches.add(name);
        }
    }

    private static String sorted(Set<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }

    boolean has(String choice, String value) {
        return chosen.get(choice).contains(value);
    }

    private Set<String> words(String field) {
        return Stream.of(fields.get(field).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What cannot even be understood. */
    List<Text> faults() {
        var faults = new ArrayList<Text>();
        if (OrganisationNumber.parse(fields.get("declarant")).isEmpty()) {
            faults.add(
                    new Text(
                            "Deklarant: ni sifre med riktig kontrollsiffer.",
                            "Declarant: nine digits with a right check digit."));
        }
        words("traders").stream()
                .filter(word -> OrganisationNumber.parse(word).isEmpty())
                .sorted()
                .forEach(
                        word ->
                                faults.add(
                                        new Text(
                                                "For hvem: "
                                                        + word
                                                        + " er ikke et organisasjonsnummer.",
                                                "For whom: "
                                                        + word
                                                        + " is no organisation number.")));
        if (day("from").isEmpty()) {
            faults.add(new Text("Fra: oppgi en dag.", "From: give a day."));
        }
        if (!fields.get("lastDay").isEmpty() && day("lastDay").isEmpty()) {
            faults.add(new Text("Til: oppgi en dag, eller ingen.", "To: give a day, or none."));
        }
        return faults;
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(fields.get(field)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The order, of a draft without faults. */
    Order order(String by) {
        var agreement =
                new Agreement(
                        Nodi.of(fields.get("sender")),
                        OrganisationNumber.of(fields.get("declarant")),
                        has("switches", "closed"),
                        chosen.get("categories"),
                        Stream.of(Way.values())
                                .filter(way -> has("directions", way.name()))
                                .collect(Collectors.toSet()),
                        words("units"),
                        words("traders").stream()
                                .map(OrganisationNumber::of)
                                .collect(Collectors.toSet()),
                        chosen.get("profiles"),
                        has("switches", "reportAlways"),
                        has("switches", "tests"),
                        has("switches", "nationalLetters"));
        var after = fields.get("after").matches("[0-9]{1,6}") ? fields.get("after") : "0";
        return new Order(
                agreement, day("from").orElseThrow(), day("lastDay"), Integer.parseInt(after), by);
    }
}
