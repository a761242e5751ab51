/** Takes mails that are owed, and sends them. */
package no.klarering.mail.service;
