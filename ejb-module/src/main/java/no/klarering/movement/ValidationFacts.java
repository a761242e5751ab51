package no.klarering.movement;

import java.time.LocalDate;
import no.klarering.codes.CodeBook;

/**
 * What the rules look at beside the message.
 *
 * @param mode by which interface it came
 * @param today the date in Oslo
 */
public record ValidationFacts(
        TrafficMode mode, LocalDate today, CodeBook codes, MovementLaw law, Answers answers) {}
