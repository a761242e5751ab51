/** The law of doubles in force. */
package no.klarering.doubles.service;
