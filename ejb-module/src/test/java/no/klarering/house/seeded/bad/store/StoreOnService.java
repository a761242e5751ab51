package no.klarering.house.seeded.bad.store;

import no.klarering.house.seeded.bad.service.BadDesk;

/** A store that asks a service. */
public record StoreOnService(BadDesk desk) {}
