package no.klarering.movement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What drivers are told: where to go, and why. */
public record DriverTexts(List<DriverText> texts) {

    private static final String GREEN = "GREEN";
    private static final String DESK = "DESK";

    public DriverTexts {
        texts = List.copyOf(texts);
    }

    /**
     * Where to go first, then each reason once; a code without a sentence says nothing.
     *
     * @param reasons codes of what keeps the lorry; empty at green
     */
    public List<String> tell(List<String> reasons, DriverLanguage language) {
        var first = reasons.isEmpty() ? GREEN : DESK;
        return Stream.of(Stream.of(first), reasons.stream())
                .flatMap(Function.identity())
                .flatMap(code -> sentence(code, language))
                .distinct()
                .toList();
    }

    /** What one code means; a code without a sentence says nothing. */
    public Optional<String> about(String code, DriverLanguage language) {
        return sentence(code, language).findFirst();
    }

    private Stream<String> sentence(String code, DriverLanguage language) {
        return texts.stream()
                .filter(text -> text.code().equals(code))
                .map(text -> text.sentences().get(language));
    }
}
