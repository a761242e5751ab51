/** Interchanges that are right by the tables, made from the tables. */
package no.klarering.edi.legal;
