/** The tables of events, webhooks and deliveries. */
package no.klarering.feed.store;
