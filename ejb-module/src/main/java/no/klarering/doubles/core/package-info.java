/** How declarations are compared: pure. */
package no.klarering.doubles.core;
