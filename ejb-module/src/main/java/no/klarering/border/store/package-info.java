/** Rows of the border. */
package no.klarering.border.store;
