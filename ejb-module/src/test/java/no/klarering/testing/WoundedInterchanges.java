package no.klarering.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Interchanges as they come from a broken line, a broken program or an enemy: sound ones, each with
 * one to four wounds. The same seed and number always give the same bytes, without making those
 * before.
 */
public final class WoundedInterchanges {

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int RARELY = 2_000;
    private static final int LONG_ONES = 40;
    private static final int LONG = 20_000;

    private final List<String> usual;
    private final List<String> all;
    private final long seed;

    /**
     * @param sound what is to be wounded; those of more than 20,000 characters are taken rarely
     */
    public WoundedInterchanges(List<String> sound, long seed) {
        this.all = List.copyOf(sound);
        this.usual = sound.stream().filter(text -> text.length() < LONG).toList();
        this.seed = seed;
    }

    /**
     * One of them.
     *
     * @param wounds what was done to it, for the report of a failure
     * @param text its bytes as characters of ISO 8859-1
     */
    public record Wounded(long seed, long number, List<Wound> wounds, String text) {

        public byte[] bytes() {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }

        /** How to make just this one again. */
        @Override
        public String toString() {
            return "-Dfuzz.seed=" + seed + " number " + number + " " + wounds;
        }
    }

    public Wounded number(long number) {
        return number(number, new Random((seed + number * 31) * MIX ^ number));
    }

    private Wounded number(long number, Random random) {
        var from = random.nextInt(LONG_ONES) == 0 ? all : usual;
        var text = pick(from, random);
        var wounds = new ArrayList<Wound>();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            var wound = wound(random);
            text = wound.inflictOn(text, new WoundSource(random, usual));
            wounds.add(wound);
        }
        return new Wounded(seed, number, wounds, text);
    }

    private static Wound wound(Random random) {
        var wounds = random.nextInt(RARELY) == 0 ? Wound.HUGE : Wound.SMALL;
        return pick(wounds, random);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
