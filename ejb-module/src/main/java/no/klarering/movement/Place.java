package no.klarering.movement;

import java.util.Optional;

/**
 * A place by name, by UN/LOCODE or by country ({@code placeOf...}). When neither name nor address
 * is given, the UN/LOCODE has to be.
 */
public record Place(
        Optional<String> location, Optional<String> unloCode, Optional<PlaceAddress> address) {

    /** The address of a place is its country, ISO 3166-1 alpha-2. */
    public record PlaceAddress(String country) {}
}
