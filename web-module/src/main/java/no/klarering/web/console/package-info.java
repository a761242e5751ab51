/**
 * The officers' console and the public front page: Faces pages, their beans, and what they share -
 * language, formats, masks. Reads and acts through the doors only.
 */
package no.klarering.web.console;
