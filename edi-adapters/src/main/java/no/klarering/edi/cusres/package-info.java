/** The customs response: tells a declarant what became of a declaration. */
package no.klarering.edi.cusres;
