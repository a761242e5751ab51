/**
 * EDIFACT syntax: characters to segments, segments against a profile, faults as values; and the way
 * back, values to segments. Pure Java: neither channels nor databases.
 */
package no.klarering.edi.syntax;
