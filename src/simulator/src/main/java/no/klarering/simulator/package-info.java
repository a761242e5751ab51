/**
 * A day at Svinesund: invented carriers, forwarders, brokers and cameras that speak to a running
 * sandbox through its interfaces, and look whether it answers as it must.
 */
package no.klarering.simulator;
