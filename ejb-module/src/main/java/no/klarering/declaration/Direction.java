package no.klarering.declaration;

/**
 * Import or export; BGM 1001 {@code 929} or {@code 830}, association code {@code NEP-I} or {@code
 * NEP}.
 */
public enum Direction {
    IMPORT("929", "NEP-I"),
    EXPORT("830", "NEP");

    private final String documentCode;
    private final String associationCode;

    Direction(String documentCode, String associationCode) {
        this.documentCode = documentCode;
        this.associationCode = associationCode;
    }

    public String documentCode() {
        return documentCode;
    }

    public String associationCode() {
        return associationCode;
    }
}
