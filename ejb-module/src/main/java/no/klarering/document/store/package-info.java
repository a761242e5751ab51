/** The tables of documents; their bytes lie in pieces. */
package no.klarering.document.store;
