package no.klarering.doubles;

import no.klarering.kernel.Text;

/**
 * One fact of two declarations, and what it says of them.
 *
 * @param points for (positive) or against the same goods
 * @param here as the declaration says it
 * @param there as the other says it
 */
public record Reason(
        Compared fact,
        Compared.Agreement agreement,
        int points,
        String here,
        String there,
        Text text) {

    public boolean speaksFor() {
        return points > 0;
    }
}
