/** The table of findings. */
package no.klarering.doubles.store;
