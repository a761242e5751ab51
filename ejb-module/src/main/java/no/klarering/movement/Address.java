package no.klarering.movement;

import java.util.Optional;

/**
 * Address of a party ({@code address}). City 1 to 35 characters and country ISO 3166-1 alpha-2 are
 * always there; a consignor or consignee also has a postcode, and a street line or a post office
 * box.
 */
public record Address(
        String city,
        String country,
        Optional<String> subDivision,
        Optional<String> postcode,
        Optional<String> streetLine,
        Optional<String> streetAdditionalLine,
        Optional<String> number,
        Optional<String> poBox) {}
