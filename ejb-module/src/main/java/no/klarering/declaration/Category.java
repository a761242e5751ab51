package no.klarering.declaration;

import java.util.Optional;

/** What kind of submission a declaration is ("kategori"); BGM 1225. */
public enum Category {
    /** Complete, ordinary ("fullstendig"). */
    FU("9"),
    /** Complete, to be handled by an officer ("manuell"). */
    MA("ZZ"),
    /** Provisional ("foreløpig"). */
    FO("14"),
    /** Final, completes a provisional one ("endelig"). */
    EN("2"),
    /** Corrected version before release ("korreksjon"). */
    KO("4"),
    /** Recalculation after release, more to pay ("etterberegning"). */
    EB("18"),
    /** Recalculation after release, refund ("refusjon"). */
    RE("19"),
    /** Correction of statistics only ("statistisk oppretting"). */
    SO("43"),
    /** Withdrawal before release; our own extension of the message. */
    WITHDRAWAL("1");

    private final String function;

    Category(String function) {
        this.function = function;
    }

    public String function() {
        return function;
    }

    /** Recalculates a declaration that is released ("omberegning"), under a key of its own. */
    public boolean recalculates() {
        return this == EB || this == RE || this == SO;
    }

    public static Optional<Category> ofFunction(String code1225) {
        for (var category : values()) {
            if (category.function.equals(code1225)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
