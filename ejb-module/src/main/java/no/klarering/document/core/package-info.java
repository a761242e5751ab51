/** What the bytes of a file say that it is. */
package no.klarering.document.core;
