/** The registers of the scheme, held in memory. */
package no.klarering.voec.service;
