/** One use case of messages, one transaction. */
package no.klarering.messaging.service;
