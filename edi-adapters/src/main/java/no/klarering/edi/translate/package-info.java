/** From bytes to orders: reads interchanges, registers them, and hands their declarations on. */
package no.klarering.edi.translate;
