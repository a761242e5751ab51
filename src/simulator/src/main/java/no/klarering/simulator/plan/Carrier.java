package no.klarering.simulator.plan;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A transport company.
 *
 * @param id its identification number
 * @param country ISO 3166-1 alpha-2
 */
public record Carrier(String id, String name, String city, String country) {

    private static final List<Carrier> KNOWN =
            List.of(
                    new Carrier("NO310417289", "Nordlinje Transport AS", "Moss", "NO"),
                    new Carrier("NO313000109", "Klarvik Spedisjon Test AS", "Berg i Østfold", "NO"),
                    new Carrier("SE5560001131", "Åkeri i Väst AB", "Uddevalla", "SE"),
                    new Carrier("SE5560001230", "Västgods Terminal AB", "Göteborg", "SE"),
                    new Carrier("DK25313763", "Limfjord Gods A/S", "Aalborg", "DK"),
                    new Carrier("PL5270103391", "Bursztyn Trans Sp. z o.o.", "Gdańsk", "PL"),
                    new Carrier("LT110053842", "Nemunas Kelias UAB", "Kaunas", "LT"),
                    new Carrier("DE2911433", "Heidespedition GmbH", "Lüneburg", "DE"));

    static Carrier any(RandomGenerator random) {
        return KNOWN.get(random.nextInt(KNOWN.size()));
    }

    /** The same company under a number that only this lorry has. */
    Carrier known(String other) {
        return new Carrier(other, name, city, country);
    }
}
