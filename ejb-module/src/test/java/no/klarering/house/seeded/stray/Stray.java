package no.klarering.house.seeded.stray;

/** Belongs to nobody. */
public record Stray(String text) {}
