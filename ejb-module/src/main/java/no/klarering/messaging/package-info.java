/**
 * Messages in and out: what was received, what is owed in answer, what was sent, what could not be
 * read.
 */
@Capability(
        name = "messaging",
        mayUse = {"kernel"},
        doors = "no.klarering.messaging")
package no.klarering.messaging;

import no.klarering.kernel.Capability;
