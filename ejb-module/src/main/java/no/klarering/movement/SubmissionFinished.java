package no.klarering.movement;

/** A submission has its result; told in the transaction in which it got it. */
public record SubmissionFinished(MovementOrder order, MovementResult result) {}
