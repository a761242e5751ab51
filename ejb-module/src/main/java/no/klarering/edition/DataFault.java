package no.klarering.edition;

/**
 * Why a file is refused.
 *
 * @param file path below the data folder
 * @param where line and column of a table, JSON pointer, or empty when the whole file is meant
 * @param what a sentence
 */
public record DataFault(String file, String where, String what) {

    @Override
    public String toString() {
        return where.isEmpty() ? file + ": " + what : file + ", " + where + ": " + what;
    }
}
