/**
 * The golden cases as a kit for those who build programs against the interface of brokers: each is
 * sent to a server, and what comes back is compared with what must.
 */
package no.klarering.conformance;
