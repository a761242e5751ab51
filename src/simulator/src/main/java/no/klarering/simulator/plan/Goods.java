package no.klarering.simulator.plan;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Goods in words that customs accepts, and who sends them to whom.
 *
 * @param subheading of the harmonised system, six digits
 * @param krone value of one item, NOK
 */
public record Goods(String description, String subheading, int krone, Sender sender, String town) {

    /** A consignor abroad. */
    record Sender(String name, String city, String country, String postcode) {}

    private record Kind(String description, String subheading, int krone) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("knitted cotton sweaters", "611020", 479),
                    new Kind("phone covers of silicone", "392690", 119),
                    new Kind("woollen caps", "650500", 399),
                    new Kind("brake discs for lorries", "870830", 2450),
                    new Kind("crispbread of rye", "190510", 34),
                    new Kind("paper tissues", "481820", 29),
                    new Kind("kitchen cabinets of birch", "940340", 2890),
                    new Kind("LED lamps for ceilings", "940511", 349),
                    new Kind("bicycle helmets of plastic", "650610", 499),
                    new Kind("steel profiles, cold formed", "721661", 1250),
                    new Kind("sawn spruce boards", "440712", 890),
                    new Kind("water pumps for heating", "841370", 1990),
                    new Kind("running shoes with rubber soles", "640411", 1299),
                    new Kind("children's books in Norwegian", "490300", 149),
                    new Kind("frozen raspberries", "081120", 62),
                    new Kind("garden chairs of aluminium", "940179", 799));

    private static final List<Sender> SENDERS =
            List.of(
                    new Sender("Bromsdelar i Väst AB", "Borås", "SE", "50332"),
                    new Sender("Webbplagg AB", "Malmö", "SE", "21119"),
                    new Sender("Samlast AB", "Uddevalla", "SE", "45130"),
                    new Sender("Holzwerk Lindau GmbH", "Kassel", "DE", "34117"),
                    new Sender("Meble Północ Sp. z o.o.", "Gdynia", "PL", "81001"),
                    new Sender("Vejle Pumper A/S", "Vejle", "DK", "7100"),
                    new Sender("Baltijos Baldai UAB", "Kaunas", "LT", "44001"));

    private static final List<String> TOWNS =
            List.of("Halden", "Hamar", "Oslo", "Bergen", "Voss", "Bodø", "Skien", "Moss", "Gjøvik");

    static Goods any(RandomGenerator random) {
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        return new Goods(
                kind.description(),
                kind.subheading(),
                kind.krone(),
                SENDERS.get(random.nextInt(SENDERS.size())),
                TOWNS.get(random.nextInt(TOWNS.size())));
    }
}
