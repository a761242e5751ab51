/** The way of a reply to its receiver: mailbox first, then folder or queue. */
package no.klarering.edi.relay;
