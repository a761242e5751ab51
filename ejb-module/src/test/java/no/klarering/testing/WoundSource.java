package no.klarering.testing;

import java.util.List;
import java.util.Random;

/** Where a wound takes its chances and its foreign matter from. */
record WoundSource(Random random, List<String> others) {

    private static final List<String> SPLINTERS =
            List.of(
                    "'",
                    "+",
                    ":",
                    "?",
                    "??",
                    "?'",
                    "*",
                    "0",
                    "9",
                    "-",
                    ",",
                    ".",
                    " ",
                    "\u0000",
                    "\u0001",
                    "\u001A",
                    "\u001B",
                    "\u001D",
                    "\t",
                    "\r\n",
                    "\n",
                    "\u007F",
                    "\u0085",
                    "\u00A0",
                    "\u00C6",
                    "\u00E5",
                    "\u00FF",
                    "\u00EF\u00BB\u00BF",
                    "\u00FE\u00FF",
                    "NaN",
                    "-1",
                    "10000",
                    "99999",
                    "9999",
                    "1e9",
                    "99999999999999999999",
                    "2147483648",
                    "00000000",
                    "'; drop table interchange; --",
                    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                    "${x}",
                    "%s%n",
                    "../../etc",
                    "\u00C3\u0098");

    private static final List<String> SERVICE_SEGMENTS =
            List.of(
                    "UNA:+.? '",
                    "UNA:+,  '",
                    "UNA:::::::",
                    "UNA+:,? '",
                    "UNA\u0001\u0002.\u0003 \u0004",
                    "UNB+UNOC:3+NO045601:NEP+NO000101:NEP+240603:0915+X'",
                    "UNB'",
                    "UNG+X'",
                    "UNE+1+X'",
                    "UNH+1+CUSDEC:1:902:UN:NEP-I+3130001092024060300010101'",
                    "UNH'",
                    "UNH+000101+CONTRL:4:1:UN'",
                    "UNT+1+1'",
                    "UNT'",
                    "UNZ+1+1'",
                    "UNZ'",
                    "UNS+D'",
                    "UNS+S'",
                    "UNO+1+X'",
                    "UNP+1+X'",
                    "ISA*00*          *00*'",
                    "");

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    /** A number from 0 up to, but not, the limit; 0 when there is nothing to choose. */
    int below(int limit) {
        return limit <= 0 ? 0 : random.nextInt(limit);
    }

    String splinter() {
        return pick(SPLINTERS);
    }

    String serviceSegment() {
        return pick(SERVICE_SEGMENTS);
    }

    /** Another sound interchange. */
    String other() {
        return pick(others);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
