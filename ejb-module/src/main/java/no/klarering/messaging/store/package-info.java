/** The tables of messages received, owed, sent and given up. */
package no.klarering.messaging.store;
