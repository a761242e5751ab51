package no.klarering.house.seeded.bad.core;

import jakarta.ejb.Stateless;

/** A session bean where rules belong. */
@Stateless
public class MisplacedBean {}
