/** Hears every event, and seals what was kept. */
package no.klarering.audit.service;
