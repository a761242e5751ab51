package no.klarering.edi.profile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The codes that a component may carry, where the list belongs to the syntax. A code may hold for
 * one association (UNH 0057) only, written {@code 929@NEP-I}. An underscore in the file stands for
 * a blank.
 */
public final class CodeSet {
    private final byte[][] codes;
    private final String[] associations;

    CodeSet(List<String> written) {
        codes = new byte[written.size()][];
        associations = new String[written.size()];
        for (int i = 0; i < codes.length; i++) {
            var word = written.get(i);
            int at = word.indexOf('@');
            var code = at < 0 ? word : word.substring(0, at);
            codes[i] = code.replace('_', ' ').getBytes(StandardCharsets.ISO_8859_1);
            associations[i] = at < 0 ? null : word.substring(at + 1);
        }
    }

    /**
     * Whether {@code text[from, to)} is one of the codes. An empty association (UNH 0057 left out)
     * allows the codes of all associations.
     */
    public boolean holds(byte[] text, int from, int to, String association) {
        for (int i = 0; i < codes.length; i++) {
            if (same(codes[i], text, from, to) && fits(associations[i], association)) {
                return true;
            }
        }
        return false;
    }

    /** Those that hold for an association, as they are sent. */
    public List<String> codes(String association) {
        return IntStream.range(0, codes.length)
                .filter(i -> fits(associations[i], association))
                .mapToObj(i -> new String(codes[i], StandardCharsets.ISO_8859_1))
                .toList();
    }

    private static boolean fits(String wanted, String association) {
        return wanted == null || association.isEmpty() || wanted.equals(association);
    }

    private static boolean same(byte[] code, byte[] text, int from, int to) {
        if (code.length != to - from) {
            return false;
        }
        for (int i = 0; i < code.length; i++) {
            if (code[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
