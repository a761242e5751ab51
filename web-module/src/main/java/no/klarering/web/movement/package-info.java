/** Digitoll over HTTP: messages in, and how they stand; paths and bodies as in the interface. */
package no.klarering.web.movement;
