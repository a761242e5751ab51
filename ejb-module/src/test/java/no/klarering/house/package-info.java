/** The rules of the house, and a small badly built house that breaks each of them. */
package no.klarering.house;
