/** The tables of decisions and of running numbers. */
package no.klarering.clearance.store;
