/** The tables of claims and of what is drawn on credit accounts. */
package no.klarering.settlement.store;
