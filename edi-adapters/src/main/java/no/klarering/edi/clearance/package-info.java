/** The way of a declaration to the desk where it is decided, by queue {@code clearance.in}. */
package no.klarering.edi.clearance;
