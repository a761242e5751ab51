package no.klarering.declaration.core;

import no.klarering.codes.Code;
import no.klarering.codes.CodeBook;
import no.klarering.codes.CodeListName;

/** Units of box 41: clients send either the code of the UN or an older one that means the same. */
final class Units {

    private Units() {}

    /** The UN code of a unit as sent; the text itself when no unit goes by that name. */
    static String named(CodeBook codes, String unit) {
        if (codes.knows(CodeListName.UNIT, unit)) {
            return unit;
        }
        return codes.list(CodeListName.UNIT).values().stream()
                .filter(c -> hasAlias(c, unit))
                .map(Code::code)
                .findFirst()
                .orElse(unit);
    }

    /** The attribute lists them parted by blanks. */
    private static boolean hasAlias(Code code, String unit) {
        var aliases = code.attributes().getOrDefault("alias", "");
        return (" " + aliases + " ").contains(" " + unit + " ");
    }
}
