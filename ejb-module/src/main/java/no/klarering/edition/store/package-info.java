/** Editions and their records in tables. */
package no.klarering.edition.store;
