package no.klarering.edi.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import no.klarering.edi.profile.Representation;

/**
 * Whether a value is written as its representation demands; the value is a stretch of bytes, so
 * that nothing is made for it.
 */
final class ValueCheck {
    private ValueCheck() {}

    /** The code of the fault, or null when there is none. */
    static SyntaxCode check(byte[] text, int from, int to, Representation wanted) {
        switch (wanted.kind()) {
            case NUMERIC:
                return number(text, from, to, wanted);
            case ALPHABETIC:
                return letters(text, from, to)
                        ? length(to - from, wanted)
                        : SyntaxCode.WRONG_CHARACTER_TYPE;
            case DATE:
                return digits(text, from, to, wanted, ValueCheck::dateExists);
            case TIME:
                return digits(text, from, to, wanted, ValueCheck::timeExists);
            default:
                return length(to - from, wanted);
        }
    }

    private static SyntaxCode number(byte[] text, int from, int to, Representation wanted) {
        int at = wanted.signed() && text[from] == '-' ? from + 1 : from;
        int first = at;
        int mark = -1;
        for (; at < to; at++) {
            boolean isMark = text[at] == ',' || text[at] == '.';
            if (isMark && mark < 0 && wanted.decimals() > 0) {
                mark = at;
            } else if (!isDigit(text[at])) {
                return SyntaxCode.WRONG_CHARACTER_TYPE;
            }
        }
        if (first == to || mark == first || mark == to - 1) {
            return SyntaxCode.WRONG_CHARACTER_TYPE;
        }
        if (mark >= 0 && to - mark - 1 > wanted.decimals()) {
            return SyntaxCode.TOO_LONG;
        }
        return length(to - first - (mark < 0 ? 0 : 1), wanted);
    }

    private static SyntaxCode digits(
            byte[] text, int from, int to, Representation wanted, Existence existence) {
        for (int at = from; at < to; at++) {
            if (!isDigit(text[at])) {
                return SyntaxCode.WRONG_CHARACTER_TYPE;
            }
        }
        var length = length(to - from, wanted);
        if (length != null) {
            return length;
        }
        return existence.of(text, from, to) ? null : SyntaxCode.INVALID_VALUE;
    }

    private static SyntaxCode length(int length, Representation wanted) {
        if (length > wanted.longest()) {
            return SyntaxCode.TOO_LONG;
        }
        return length < wanted.shortest() ? SyntaxCode.TOO_SHORT : null;
    }

    private static boolean letters(byte[] text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isLetter(text[at] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean dateExists(byte[] text, int from, int to) {
        int year = two(text, to - 6) + (to - from == 8 ? 100 * two(text, from) : 2000);
        int month = two(text, to - 4);
        int day = two(text, to - 2);
        if (month < 1 || month > 12 || day < 1 || year == 0) {
            return false;
        }
        return day <= 28 || dayExists(year, month, day);
    }

    private static boolean dayExists(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean timeExists(byte[] text, int from, int to) {
        return two(text, from) < 24 && two(text, to - 2) < 60;
    }

    private static int two(byte[] text, int at) {
        return 10 * (text[at] - '0') + text[at + 1] - '0';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Whether something written in digits exists in the calendar or on the clock. */
    private interface Existence {
        boolean of(byte[] text, int from, int to);
    }
}
