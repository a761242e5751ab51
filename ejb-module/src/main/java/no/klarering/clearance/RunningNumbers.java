package no.klarering.clearance;

/**
 * Numbers of released declarations ("ekspedisjonsnummer"), CUSRES {@code RFF+ABT}: unit in six
 * digits, year in two, running number in eight. The first of a year at a unit is 00000001. A number
 * is given once; numbers may be left out.
 */
public interface RunningNumbers {

    /**
     * The next number, sixteen digits.
     *
     * @param unit customs unit, six digits
     * @param year four digits, of the day of release in Norway
     */
    String next(String unit, int year);
}
