package no.klarering.movement;

/**
 * An organisation that sends, represents or presents, by its number: Norwegian, EORI or another
 * national one. Two spellings of the same number are equal.
 */
public record Participant(String number) {

    public Participant {
        number = new CarrierId(number).text();
    }

    @Override
    public String toString() {
        return number;
    }
}
