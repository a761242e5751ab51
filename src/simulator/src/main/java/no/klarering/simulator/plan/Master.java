package no.klarering.simulator.plan;

/**
 * A master consignment: what one forwarder has on board.
 *
 * @param carrier its identification, half of the key
 */
public record Master(Waybill waybill, String carrier, double kilos) {}
