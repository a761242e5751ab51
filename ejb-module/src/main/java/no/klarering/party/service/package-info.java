/** Registers, held in memory. */
package no.klarering.party.service;
