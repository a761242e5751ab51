/** The pages of customs brokers: check and hand in, follow, and understand what came back. */
package no.klarering.web.broker;
