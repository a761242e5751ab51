package no.klarering.edi.legal;

import java.util.List;
import java.util.Random;
import no.klarering.edi.profile.ComponentRule;
import no.klarering.edi.profile.Representation;

/** Values as the tables allow them, of any length, with every printable character. */
final class LegalValues {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String AWKWARD = "+:?'*,.-/ =\u00C6\u00D8\u00C5\u00E6\u00F8\u00E5";

    private final Random random;
    private final String association;

    LegalValues(Random random, String association) {
        this.random = random;
        this.association = association;
    }

    boolean chance() {
        return random.nextBoolean();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    String value(ComponentRule rule) {
        return rule.codes().isPresent()
                ? pick(rule.codes().get().codes(association))
                : value(rule.representation());
    }

    private String value(Representation wanted) {
        int length = between(wanted.shortest(), wanted.longest());
        return switch (wanted.kind()) {
            case ALPHABETIC -> letters(length);
            case ALPHANUMERIC -> text(length);
            case NUMERIC -> number(wanted, length);
            case DATE -> date(wanted.longest());
            case TIME -> "%02d%02d".formatted(random.nextInt(24), random.nextInt(60));
        };
    }

    private String letters(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    String text(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(
                    random.nextInt(3) == 0
                            ? AWKWARD.charAt(random.nextInt(AWKWARD.length()))
                            : (char) between(0x21, 0x7E));
        }
        return text.toString();
    }

    private String number(Representation wanted, int length) {
        var digits = new StringBuilder();
        while (digits.length() < length) {
            digits.append(random.nextInt(10));
        }
        if (wanted.decimals() > 0 && length > 1 && chance()) {
            int decimals = between(1, Math.min(wanted.decimals(), length - 1));
            digits.insert(length - decimals, chance() ? ',' : '.');
        }
        return (wanted.signed() && chance() ? "-" : "") + digits;
    }

    private String date(int length) {
        int year = between(1990, 2039);
        int day = between(1, 28);
        var all = "%04d%02d%02d".formatted(year, between(1, 12), day);
        return all.substring(8 - length);
    }
}
