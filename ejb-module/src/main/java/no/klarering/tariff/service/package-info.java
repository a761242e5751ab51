/** Law and rates, held in memory. */
package no.klarering.tariff.service;
