/** The table of mails. */
package no.klarering.mail.store;
