package no.klarering.web.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The closed list of what a token can open, each with the scope of Norwegian callers and, where
 * callers from abroad may use it too, theirs.
 */
public enum Scope {
    EDI("toll:edi"),
    BORDER("toll:border"),
    TRANSIT("toll:transit"),
    AUDIT("toll:audit"),
    /** Road and ferry, sending and asking. */
    ROAD(Words.ROAD, "toll:eu/movement/road/v2"),
    AIR(Words.AIR, "toll:eu/movement/air"),
    RAIL(Words.RAIL, "toll:eu/movement/rail"),
    SEA(Words.SEA, "toll:eu/movement/maritime"),
    /** Sea by way of SafeSeaNet Norway. */
    SEA_BY_SAFESEANET(Words.SEA_BY_SAFESEANET),
    /** Presentation, routing and arrival. */
    ENTRY(Words.ENTRY, "toll:eu/movement/entry"),
    DOCUMENT(Words.DOCUMENT, "toll:eu/goodsdeclaration/document.write"),
    DECLARATION_FEED(Words.DECLARATION_FEED),
    /** Reports by the older channel for VOEC goods. */
    TREFF(Words.TREFF);

    /** How every scope begins that callers from abroad may carry. */
    public static final String FOREIGN_FAMILY = "toll:eu/";

    private final String norwegian;
    private final Optional<String> foreign;

    Scope(String norwegian) {
        this.norwegian = norwegian;
        this.foreign = Optional.empty();
    }

    Scope(String norwegian, String foreign) {
        this.norwegian = norwegian;
        this.foreign = Optional.of(foreign);
    }

    /** The scope of that word, of either family; empty when there is none. */
    public static Optional<Scope> parse(String word) {
        return Arrays.stream(values())
                .filter(each -> each.norwegian.equals(word) || isForeign(each, word))
                .findFirst();
    }

    private static boolean isForeign(Scope scope, String word) {
        return scope.foreign.filter(word::equals).isPresent();
    }

    public String norwegian() {
        return norwegian;
    }

    /** Empty when callers from abroad may not use it. */
    public Optional<String> foreign() {
        return foreign;
    }

    /** Whether one of these words is of this scope; callers from abroad open by theirs alone. */
    boolean isAmong(Set<String> words, ActorId consumer) {
        return foreign.filter(words::contains).isPresent()
                || consumer.norwegian().isPresent() && words.contains(norwegian);
    }

    /** The Norwegian words, for annotations. */
    public static final class Words {

        public static final String ROAD = "toll:movement/road/v2";
        public static final String AIR = "toll:movement/air";
        public static final String RAIL = "toll:movement/rail";
        public static final String SEA = "toll:movement/maritime";
        public static final String SEA_BY_SAFESEANET = "toll:movement/maritimessnn";
        public static final String ENTRY = "toll:movement/entry";
        public static final String DOCUMENT = "toll:goodsdeclaration/document.write";
        public static final String DECLARATION_FEED = "toll:declaration.feed";
        public static final String TREFF = "toll:voec/treff";

        private Words() {}
    }
}
