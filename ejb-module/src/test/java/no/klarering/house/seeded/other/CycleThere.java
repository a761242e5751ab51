package no.klarering.house.seeded.other;

import no.klarering.house.seeded.bad.CycleHere;

/** Knows the one capability, which knows this one. */
public record CycleThere(CycleHere here) {}
