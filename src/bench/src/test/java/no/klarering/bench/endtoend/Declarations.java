package no.klarering.bench.endtoend;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Declarations that are released at once, all by one declarant, with day settlement, so that no
 * credit account stands in the way.
 */
final class Declarations {

    private static final int VALUE_OF_A_LINE = 56_000;
    private static final int DUTY_OF_A_LINE = 5_992;
    private static final int NUMBERS_A_DAY = 1_000_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private static final int SEGMENTS_OF_A_LINE = 11;
    private static final int OTHER_SEGMENTS = 26;
    private static final int PACKAGES_OF_A_LINE = 8;

    private final LocalDate firstDay;
    private final int lines;

    /** The lines, which are the same in all of them. */
    private final String goods;

    /**
     * @param firstDay the day on which they are made; more than 999,999 of them go on the day
     *     before
     * @param lines how many each has
     */
    Declarations(LocalDate firstDay, int lines) {
        this.firstDay = firstDay;
        this.lines = lines;
        this.goods =
                IntStream.rangeClosed(1, lines)
                        .mapToObj(Declarations::line)
                        .collect(Collectors.joining());
    }

    /** Control reference of the interchange. */
    static String reference(int number) {
        return "24%012d".formatted(number);
    }

    /** An interchange of one, in characters of ISO 8859-1. */
    String interchange(int number) {
        return interchange(number, 1);
    }

    /** An interchange of so many from a number on, under the reference of the first. */
    String interchange(int first, int count) {
        var text = new StringBuilder(4_000 * count);
        text.append("UNA:+,? '\n");
        text.append(
                "UNB+UNOC:3+NO045601:NEP+NO000101:NEP+240603:0915+%s'\n"
                        .formatted(reference(first)));
        IntStream.range(0, count).forEach(index -> message(text, first + index, index + 1));
        return text.append("UNZ+%d+%s'\n".formatted(count, reference(first))).toString();
    }

    /** UNH 0068. */
    String id(int number) {
        return "313000109%s%06d01".formatted(DAY.format(day(number)), number % NUMBERS_A_DAY);
    }

    private void message(StringBuilder text, int number, int place) {
        text.append(
                """
                UNH+%06d+CUSDEC:1:902:UN:NEP-I+%s'
                BGM+929++137:%s:102+9'
                CST++IM4:104:1+11:112:NO1'
                RFF+CO:04012345'
                RFF+XC:2024020%08d'
                RFF+LAR:1'
                LOC+35:CN'
                LOC+14:A::NO1'
                TDT+11++30+ABC123:::::SE'
                GIS+0::NO1'
                NAD+IM+313001202::NO1'
                NAD+SE++NINGBO GARMENT CO LTD:88 HARBOUR ROAD::315000 NINGBO CN'
                NAD+DT+313000109::NO1'
                CTA++AHN'
                NAD+AA+D::NO1'
                NAD+EE+441002::NO1'
                TOD+++DAP+1::::OSLO'
                MOA+4+39:%d,00:NOK'
                CUX+2++1'
                UNS+D'
                DMS+INV-%d+137:20240517:102+380'
                """
                        .formatted(
                                place,
                                id(number),
                                DAY.format(day(number)),
                                number,
                                lines * VALUE_OF_A_LINE,
                                number));
        text.append(goods);
        text.append(
                """
                UNS+S'
                TAX+4+161:%1$d'
                TAX+3+161:%1$d+TL:107:NO1'
                CNT+5:%2$d+11:%3$d'
                UNT+%4$d+%5$06d'
                """
                        .formatted(
                                lines * DUTY_OF_A_LINE,
                                lines,
                                lines * PACKAGES_OF_A_LINE,
                                OTHER_SEGMENTS + lines * SEGMENTS_OF_A_LINE,
                                place));
    }

    private LocalDate day(int number) {
        return firstDay.minusDays(number / NUMBERS_A_DAY);
    }

    private static String line(int number) {
        return """
                CST+%d+62046200:122:NO1+4000:117:1+N:116:NO1+1:109:1'
                PAC+8++CT'
                PCI++FJORD/1-40'
                LOC+27:CN'
                MOA+14+123:%d'
                MEA+AAF+G+KGM:620'
                MEA+AAF+N+KGM:560'
                MEA+AAF+ZZ+STK:1200'
                TAX+1+161:%d+TL:107:NO1+1:105:NO1+%d+10,7'
                GDS+2'
                FTX+AAA+++WOMENS TROUSERS OF COTTON'
                """
                .formatted(number, VALUE_OF_A_LINE, DUTY_OF_A_LINE, VALUE_OF_A_LINE);
    }
}
