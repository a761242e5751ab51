package no.klarering.house.seeded.bad;

import no.klarering.house.seeded.other.CycleThere;

/** Knows the other capability, which knows this one. */
public record CycleHere(CycleThere there) {}
