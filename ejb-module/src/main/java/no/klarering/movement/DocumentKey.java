package no.klarering.movement;

import java.util.Locale;

/**
 * A waybill as a key: its number and its type of list CL754. Blanks around them and small letters
 * make no difference.
 */
public record DocumentKey(String number, String type) {

    public DocumentKey {
        if (number == null || type == null) {
            throw new IllegalArgumentException("not a waybill: " + number + " " + type);
        }
        number = number.strip().toUpperCase(Locale.ROOT);
        type = type.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return number + " " + type;
    }
}
