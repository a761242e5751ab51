package no.klarering.movement;

import java.util.Map;

/** One sentence for drivers, by the code of what it explains, in every language. */
public record DriverText(String code, Map<DriverLanguage, String> sentences) {

    public DriverText {
        sentences = Map.copyOf(sentences);
    }
}
