package no.klarering.simulator.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything on board of a lorry.
 *
 * @param byRelation whether the masters are hung on the lorry by relation messages, because who
 *     reports the transport does not know them
 */
public record Load(List<Master> masters, List<House> houses, boolean byRelation) {

    static final Load NOTHING = new Load(List.of(), List.of(), false);

    public Load {
        masters = List.copyOf(masters);
        houses = List.copyOf(houses);
    }

    /** That house alone. */
    public Load only(House house) {
        return new Load(List.of(), List.of(house), false);
    }

    /** The one that was loaded last. */
    public House last() {
        return houses.get(houses.size() - 1);
    }

    /** The houses without that one. */
    public List<House> housesWithout(House one) {
        return houses.stream().filter(house -> !house.equals(one)).toList();
    }

    Stream<House> direct() {
        return houses.stream().filter(House::isDirect);
    }

    public List<Declaration> declarations() {
        return houses.stream().flatMap(house -> house.papers().declaration().stream()).toList();
    }
}
