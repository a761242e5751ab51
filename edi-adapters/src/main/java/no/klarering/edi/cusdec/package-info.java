/**
 * The customs declaration message: turns one that is right in syntax into the order to take a
 * declaration.
 */
package no.klarering.edi.cusdec;
