package no.klarering.simulator.plan;

import java.time.Duration;

/**
 * A lorry on its way to Svinesund.
 *
 * @param number from 0, in the order of arrival
 * @param secondPlate of the tractor that takes over, should one
 * @param carrier identification of the carrier, half of the key of what is on board
 * @param arrives after the day has begun
 * @param reported how long before its arrival those behind it report
 * @param stays how long it takes from the way in to the way out
 */
public record Lorry(
        int number,
        Story story,
        Plate plate,
        Plate secondPlate,
        String driver,
        Carrier carrier,
        Organisation forwarder,
        Load load,
        Duration arrives,
        Duration reported,
        Duration stays,
        long seed) {}
