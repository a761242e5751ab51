package no.klarering.house.seeded.bad.core;

import jakarta.persistence.EntityManager;
import no.klarering.house.seeded.edi.RouteWithFaces;
import no.klarering.house.seeded.other.core.OtherSecret;

/** Rules that know a database, an adapter and another's core. */
public record CoreWithJpa(EntityManager entities, RouteWithFaces route, OtherSecret secret) {}
