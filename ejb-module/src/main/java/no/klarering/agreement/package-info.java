/**
 * What is agreed upon with those who send declarations: who may send what, for whom and to which
 * units, and how they write it. Managed in the console; every version is kept.
 */
@Capability(
        name = "agreement",
        mayUse = {"kernel", "edition", "party", "codes", "operations"},
        doors = "no.klarering.agreement")
package no.klarering.agreement;

import no.klarering.kernel.Capability;
