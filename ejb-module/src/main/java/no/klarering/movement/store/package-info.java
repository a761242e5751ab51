/** Rows of submissions, messages and their links. */
package no.klarering.movement.store;
