/**
 * Who comes when, with what on board, and what befalls them: invented from a seed, without clock or
 * network. The same seed makes the same day.
 */
package no.klarering.simulator.plan;
