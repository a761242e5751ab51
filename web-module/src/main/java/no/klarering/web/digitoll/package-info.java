/** Digitoll for people: the portal of senders, and the page of drivers. */
package no.klarering.web.digitoll;
