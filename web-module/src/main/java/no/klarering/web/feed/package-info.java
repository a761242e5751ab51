/** What organisations are told without asking again and again: calls, streams and deliveries. */
package no.klarering.web.feed;
