package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.agreement.Agreement;
import no.klarering.codes.Explanations;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Text;

/** Says things in the reader's language. Every text of the pages comes from here. */
@Named("t")
@RequestScoped
public class Wording extends BundleWording {

    static final String BUNDLE = "no.klarering.web.console.messages";

    /** Ids of risk profiles speak for themselves and have no explanation. */
    private static final Pattern PROFILE = Pattern.compile("[A-Z]{1,3}-[0-9]+");

    private static final Pattern VALUE = Pattern.compile("\\{[A-Za-z]+}");
    private static final Pattern SENTENCES = Pattern.compile("(?<=\\.) ");

    private Language language;
    private Explanations explanations;

    public Wording() {}

    @Inject
    public Wording(Language language, Explanations explanations) {
        super(BUNDLE, language);
        this.language = language;
        this.explanations = explanations;
    }

    /** The text of a key that grows with the data, such as an event; the last part when unknown. */
    public String sayOf(String group, String name) {
        var key = group + "." + name;
        return knows(key) ? say(key) : name;
    }

    /** One field of an agreement, in words. */
    public String agreed(String field, Agreement agreement) {
        return switch (field) {
            case "categories" ->
                    agreement.categories().stream()
                            .sorted()
                            .map(one -> one.length() == 2 ? one : sayOf("agreement.category", one))
                            .collect(Collectors.joining(" "));
            case "directions" ->
                    String.join(
                            " · ",
                            agreement.directions().stream()
                                    .sorted()
                                    .map(way -> say("direction." + way.name()))
                                    .toList());
            case "units" -> sorted(agreement.units());
            case "profiles" -> sorted(agreement.profiles());
            default -> throw new IllegalArgumentException("no list of an agreement: " + field);
        };
    }

    private static String sorted(Set<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }

    /** What a field of an agreement has: yes, no, anybody, nothing, or a list. */
    public String agreedWord(String word) {
        return switch (word) {
            case "Y" -> say("agreement.yes");
            case "N" -> say("agreement.no");
            case "*" -> say("agreement.anybody");
            case "" -> "–";
            default -> word;
        };
    }

    public String in(Text text) {
        return text.in(language.code());
    }

    /** What a code means, without the sentences that tell values: there are none. */
    public String meaning(String code) {
        var text = in(explanations.of(code).meaning());
        var general =
                SENTENCES
                        .splitAsStream(text)
                        .filter(sentence -> !VALUE.matcher(sentence).find())
                        .collect(Collectors.joining(" "));
        return general.isEmpty() ? VALUE.matcher(text).replaceAll("…") : general;
    }

    public String advice(String code) {
        return in(explanations.of(code).advice());
    }

    public String tell(Problem problem) {
        return in(explanations.tell(problem));
    }

    /** What is wrong, with its number, by the segment where it is; without what has no place. */
    public Map<Integer, List<String>> bySegment(Stream<Problem> problems) {
        return problems.filter(problem -> problem.where().segment() > 0)
                .collect(
                        Collectors.groupingBy(
                                problem -> problem.where().segment(),
                                Collectors.mapping(
                                        problem -> problem.code() + " " + tell(problem),
                                        Collectors.toList())));
    }

    public String place(Problem problem) {
        return in(explanations.place(problem));
    }

    /** Why a declaration was stopped: the profile's id, or the meaning of the reason code. */
    public String reason(String code) {
        return PROFILE.matcher(code).matches() ? code : meaning(code);
    }

    public String reasons(List<String> codes) {
        return String.join(" · ", codes.stream().map(this::reason).toList());
    }
}
