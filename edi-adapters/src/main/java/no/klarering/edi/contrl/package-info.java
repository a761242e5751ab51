/**
 * The syntax and service report: tells a sender which parts of an interchange were refused for
 * their syntax, and why.
 */
package no.klarering.edi.contrl;
