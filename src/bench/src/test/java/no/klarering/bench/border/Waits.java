package no.klarering.bench.border;

import java.util.Arrays;

/** Seconds that each of many waited. */
record Waits(double[] sorted) {

    Waits {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    double ninetyNinth() {
        return sorted[sorted.length * 99 / 100];
    }
}
