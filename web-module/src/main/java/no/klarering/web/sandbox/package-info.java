/** What exists for trying things out only: tokens for the asking. Absent in production. */
package no.klarering.web.sandbox;
