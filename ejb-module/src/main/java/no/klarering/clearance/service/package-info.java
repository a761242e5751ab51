/** The desks: one use case, one transaction. */
package no.klarering.clearance.service;
