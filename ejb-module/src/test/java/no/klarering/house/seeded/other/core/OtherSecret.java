package no.klarering.house.seeded.other.core;

/** Behind the door of its capability. */
public record OtherSecret(String text) {}
