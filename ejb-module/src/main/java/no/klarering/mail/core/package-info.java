/** The words of mails, and the form in which they travel. */
package no.klarering.mail.core;
