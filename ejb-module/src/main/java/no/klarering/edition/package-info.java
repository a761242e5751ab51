/**
 * Law and registers as data: files that can be replaced while the application runs, loaded as
 * editions that stay for ever.
 */
@Capability(
        name = "edition",
        mayUse = {"kernel", "operations"},
        doors = "no.klarering.edition")
package no.klarering.edition;

import no.klarering.kernel.Capability;
