/**
 * Who did what, when: every event, append-only, in a chain of hashes. Listens, and is asked by
 * people; nobody else needs it.
 */
@Capability(
        name = "audit",
        mayUse = {"kernel", "operations"},
        doors = "no.klarering.audit")
package no.klarering.audit;

import no.klarering.kernel.Capability;
