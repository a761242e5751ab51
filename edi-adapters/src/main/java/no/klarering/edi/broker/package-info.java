/** The message broker: inside this process or another's, and the connections to it. */
package no.klarering.edi.broker;
