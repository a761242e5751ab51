/** Code lists and texts, held in memory. */
package no.klarering.codes.service;
