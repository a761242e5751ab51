/** The table of control orders. */
package no.klarering.control.store;
