/** EDIFACT for brokers over HTTP: interchanges in, the mailbox out. */
package no.klarering.web.edi;
