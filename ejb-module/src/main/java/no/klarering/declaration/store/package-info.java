/**
 * The tables of declarations: the latest state, every version, the lines, what they are found by.
 */
package no.klarering.declaration.store;
