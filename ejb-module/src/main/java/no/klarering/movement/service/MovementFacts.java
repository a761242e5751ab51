package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.klarering.codes.CodeBooks;
import no.klarering.movement.Answers;
import no.klarering.movement.MovementLaws;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.ValidationFacts;

/** Gathers what validation looks at beside the message. */
@ApplicationScoped
public class MovementFacts {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final CodeBooks codes;
    private final MovementLaws laws;

    public MovementFacts() {
        this(null, null);
    }

    @Inject
    public MovementFacts(CodeBooks codes, MovementLaws laws) {
        this.codes = codes;
        this.laws = laws;
    }

    /** The day whose law and registers apply to what was received at a moment. */
    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, NORWAY);
    }

    ValidationFacts of(TrafficMode mode, Instant at, Answers answers) {
        return new ValidationFacts(mode, dayOf(at), codes.current(), laws.current(), answers);
    }
}
