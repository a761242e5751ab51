/**
 * Mails to people outside, owed in the transaction of whatever they tell about and sent afterwards.
 */
@Capability(
        name = "mail",
        mayUse = {"kernel", "border", "movement", "operations"},
        doors = "no.klarering.mail")
package no.klarering.mail;

import no.klarering.kernel.Capability;
