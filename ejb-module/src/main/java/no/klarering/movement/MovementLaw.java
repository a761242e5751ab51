package no.klarering.movement;

import java.time.LocalDate;
import java.util.List;
import no.klarering.voec.VoecScheme;

/**
 * The law of the border as one edition, unchangeable and in memory: a fact that rules are handed.
 */
public record MovementLaw(
        String edition,
        ProcedureTable procedures,
        List<VoecScheme> voecSchemes,
        DriverTexts driverTexts) {

    public MovementLaw {
        voecSchemes = List.copyOf(voecSchemes);
    }

    /** The VOEC scheme of a date; throws when the data have none. */
    public VoecScheme voec(LocalDate date) {
        return voecSchemes.stream()
                .filter(scheme -> scheme.period().contains(date))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No VOEC scheme on " + date + " in edition " + edition));
    }
}
