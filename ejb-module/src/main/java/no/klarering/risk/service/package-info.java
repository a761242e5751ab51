/** Profiles, held in memory. */
package no.klarering.risk.service;
