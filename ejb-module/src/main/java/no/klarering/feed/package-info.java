/**
 * What an organisation would otherwise ask for again and again, told to it: its own log of events,
 * in an order that never changes, and addresses to which they are delivered.
 */
@Capability(
        name = "feed",
        mayUse = {"kernel", "border", "movement", "operations"},
        doors = "no.klarering.feed")
package no.klarering.feed;

import no.klarering.kernel.Capability;
