package no.klarering.settlement;

import java.util.Optional;

/** Who pays and how (box 48, NAD+AA). */
public enum PayerCode {
    /** Cash ("kontant"). */
    CASH("K"),
    /** Forwarder's day settlement ("dagsoppgjør"). */
    DAY_SETTLEMENT("D"),
    /** Importer's monthly credit ("tollkreditt"). */
    MONTHLY_CREDIT("M"),
    /** Nothing payable: the total must be 0. */
    NONE("");

    private final String letter;

    PayerCode(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    /** Blank is {@link #NONE}; empty for other letters. */
    public static Optional<PayerCode> parse(String text) {
        var bare = text == null ? "" : text.strip();
        for (var code : values()) {
            if (code.letter.equals(bare)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
