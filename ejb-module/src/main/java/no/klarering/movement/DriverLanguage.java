package no.klarering.movement;

import java.util.Arrays;
import java.util.Locale;

/** Languages that drivers are spoken to in. */
public enum DriverLanguage {
    NB,
    EN,
    SV,
    DE,
    PL,
    LT;

    /** ISO 639. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param code ISO 639, with or without a region ({@code sv-SE}); what is not spoken reads
     *     English
     */
    public static DriverLanguage of(String code) {
        var language = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (language) {
            case "no", "nn" -> NB;
            default ->
                    Arrays.stream(values())
                            .filter(each -> each.code().equals(language))
                            .findFirst()
                            .orElse(EN);
        };
    }
}
