/**
 * Double clearance ("dobbel fortolling"): whether two declarations are about the same goods, why
 * one may think so, and what an officer made of it.
 */
@Capability(
        name = "doubles",
        mayUse = {"kernel", "edition", "declaration"},
        doors = "no.klarering.doubles")
package no.klarering.doubles;

import no.klarering.kernel.Capability;
