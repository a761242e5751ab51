package no.klarering.kernel;

/**
 * One sentence or name in the two languages that the system speaks: Norwegian bokmål and English.
 */
public record Text(String nb, String en) {

    public Text {
        if (nb == null || en == null) {
            throw new IllegalArgumentException("a text needs both languages: " + nb + " / " + en);
        }
    }

    /**
     * @param language an ISO 639 code; everything but {@code nb}, {@code no} and {@code nn} reads
     *     English.
     */
    public String in(String language) {
        return switch (language) {
            case "nb", "no", "nn" -> nb;
            default -> en;
        };
    }
}
