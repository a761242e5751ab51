/** What a lorry and those behind it do on the way, told to customs by HTTP. */
package no.klarering.simulator.road;
