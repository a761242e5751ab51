/**
 * Interchanges laid out for people: each segment with its name and what it says, in Norwegian and
 * English.
 */
package no.klarering.edi.layout;
