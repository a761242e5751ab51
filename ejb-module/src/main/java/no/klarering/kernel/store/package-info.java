/** How the shared values stand in tables. */
package no.klarering.kernel.store;
