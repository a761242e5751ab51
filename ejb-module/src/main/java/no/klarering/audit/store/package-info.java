/** The tables of the audit record. */
package no.klarering.audit.store;
