package no.klarering.edi.layout;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.klarering.codes.CodeBook;
import no.klarering.codes.CodeListName;
import no.klarering.codes.Explanations;
import no.klarering.kernel.Text;

/**
 * What the codes at one place mean.
 *
 * @param own those that stand in the table itself
 * @param source a code list, {@code ERROR}, {@code SYNTAX}, or empty when there is no other
 */
record CodeMeanings(Map<String, Text> own, String source) {

    private static final String ERROR = "ERROR";
    private static final String SYNTAX = "SYNTAX";

    CodeMeanings {
        own = Map.copyOf(own);
        if (!source.isEmpty() && !source.equals(ERROR) && !source.equals(SYNTAX)) {
            CodeListName.valueOf(source);
        }
    }

    /** Reads {@code 1=ja/yes; 0=nei/no; @COUNTRY}. */
    static CodeMeanings parse(String written) {
        var own = new LinkedHashMap<String, Text>();
        var source = "";
        for (var part : Arrays.stream(written.split(";")).map(String::strip).toList()) {
            if (part.startsWith("@")) {
                source = part.substring(1);
            } else if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                int slash = part.indexOf('/', equals);
                own.put(
                        part.substring(0, equals),
                        new Text(part.substring(equals + 1, slash), part.substring(slash + 1)));
            }
        }
        return new CodeMeanings(own, source);
    }

    /** Empty when the code is in none of them. */
    Optional<Text> of(String code, CodeBook codes, Explanations explanations) {
        return Optional.ofNullable(own.get(code)).or(() -> bySource(code, codes, explanations));
    }

    private Optional<Text> bySource(String code, CodeBook codes, Explanations explanations) {
        return switch (source) {
            case "" -> Optional.empty();
            case ERROR -> Optional.of(explanations.of(code).meaning());
            case SYNTAX -> Optional.of(explanations.of("0085:" + code).meaning());
            default -> codes.find(CodeListName.valueOf(source), code).map(found -> found.name());
        };
    }
}
