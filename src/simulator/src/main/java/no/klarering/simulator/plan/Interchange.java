package no.klarering.simulator.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Declarations as a broker sends them to TVINN before the lorry comes: unit 441002 and no goods
 * number, so that they are released by the crossing. Trousers worth NOK 300 each time.
 *
 * @param sender the broker
 * @param reference UNB 0020, the broker's own
 */
public record Interchange(Organisation sender, String reference, List<Declaration> declarations) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter UNB_TIME = DateTimeFormatter.ofPattern("yyMMdd:HHmm");

    private static final String MESSAGE =
            """
            UNH+%1$06d+CUSDEC:1:902:UN:NEP-I+%2$s'
            BGM+929++137:%3$s:102+%4$s'
            CST++IM4:104:1+11:112:NO1'
            RFF+CO:04012345'
            LOC+35:CN'
            LOC+14:A::NO1'
            TDT+11++30+ABC123:::::SE'
            GIS+0::NO1'
            NAD+IM+313001202::NO1'
            NAD+SE++NINGBO GARMENT CO LTD:88 HARBOUR ROAD::315000 NINGBO CN'
            NAD+DT+%5$s::NO1'
            CTA++AHN'
            NAD+AA+M::NO1'
            NAD+EE+441002::NO1'
            TOD+++FOB+1::::NINGBO'
            MOA+4+39:25,00:USD+144:37'
            CUX+2++10,52'
            UNS+D'
            DMS+NG-%6$s+137:%7$s:102+380'
            CST+1+62046200:122:NO1+4000:117:1+N:116:NO1+1:109:1'
            PAC+40++CT'
            PCI++FJORD/1-40'
            LOC+27:CN'
            MOA+14+123:300'
            MEA+AAF+G+KGM:620'
            MEA+AAF+N+KGM:560'
            MEA+AAF+ZZ+STK:1200'
            TAX+1+161:32+TL:107:NO1+1:105:NO1+300+10,7'
            GDS+2'
            FTX+AAA+++WOMENS TROUSERS OF COTTON'
            UNS+S'
            TAX+4+161:32'
            TAX+3+161:32+TL:107:NO1'
            CNT+5:1+11:40'
            UNT+35+%1$06d'
            """;

    public Interchange {
        declarations = List.copyOf(declarations);
    }

    /** Everything that a lorry's goods need of TVINN, in one. */
    public static Interchange of(List<Declaration> declarations) {
        var first = declarations.get(0);
        return new Interchange(
                first.declarant(),
                Run.fixed(first.date().toEpochDay(), 4) + Run.fixed(first.sequence(), 4),
                declarations);
    }

    /** The text, written at a time. */
    public String text(Instant now) {
        var time = LocalDateTime.ofInstant(now, OSLO).format(UNB_TIME);
        var parts = new ArrayList<String>();
        parts.add("UNA:+,? '\n");
        parts.add(
                "UNB+UNOC:3+%s:NEP+NO000101:NEP+%s+%s'\n"
                        .formatted(sender.nodi(), time, reference));
        for (var number = 1; number <= declarations.size(); number++) {
            parts.add(message(number, declarations.get(number - 1)));
        }
        parts.add("UNZ+%d+%s'\n".formatted(declarations.size(), reference));
        return String.join("", parts);
    }

    private static String message(int number, Declaration declaration) {
        return MESSAGE.formatted(
                number,
                declaration.id(),
                declaration.date().format(DateTimeFormatter.BASIC_ISO_DATE),
                declaration.held() ? "ZZ" : "9",
                declaration.declarant().number(),
                Run.fixed(declaration.sequence(), 4),
                declaration.date().minusDays(17).format(DateTimeFormatter.BASIC_ISO_DATE));
    }
}
