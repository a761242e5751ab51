/** The table of reports of Treff. */
package no.klarering.voec.store;
