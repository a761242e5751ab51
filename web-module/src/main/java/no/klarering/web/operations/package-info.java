/** What the outside sees of how the application is doing. */
package no.klarering.web.operations;
