/**
 * The ways in and out: broker, queues, folders and the Camel context that runs the routes between
 * them.
 */
package no.klarering.edi.channel;
