package no.klarering.codes.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.klarering.codes.Explanation;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Text;

/** All texts of one edition, unchangeable and in memory. */
public final class Explaining {

    /** Stands before the syntax codes of UN/EDIFACT, so that they are told from error numbers. */
    static final String SYNTAX = "0085:";

    private final Map<String, KeptText> texts = new LinkedHashMap<>();

    public Explaining(List<KeptText> kept) {
        kept.forEach(text -> texts.put(text.code(), text));
    }

    public Explanation of(String code) {
        var text = texts.get(code);
        return text == null ? unknown(code) : explanation(text);
    }

    private static Explanation explanation(KeptText text) {
        return new Explanation(text.code(), text.meaning(), text.advice());
    }

    private static Explanation unknown(String code) {
        return new Explanation(
                code,
                new Text(
                        "Koden " + code + " har ingen tekst.",
                        "The code " + code + " has no text."),
                new Text("Ta kontakt med Tolletaten.", "Contact Customs."));
    }

    public Text tell(Problem problem) {
        var meaning = of(problem.code()).meaning();
        return new Text(
                Sentences.filled(meaning.nb(), problem.values()),
                Sentences.filled(meaning.en(), problem.values()));
    }

    public List<Explanation> reasonsFor(String action) {
        return texts.values().stream()
                .filter(text -> text.action().equals(action))
                .map(Explaining::explanation)
                .toList();
    }
}
