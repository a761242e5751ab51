/** The border over HTTP: cameras tell what they see and are told the light. */
package no.klarering.web.border;
