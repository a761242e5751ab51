package no.klarering.bench.reader;

import java.nio.charset.StandardCharsets;

/** One declaration of so many lines, alone in its interchange, in the two releases compared. */
final class Cusdec {
    private Cusdec() {}

    /** Release 902 as declarants send it, after the example of an import in the handbook. */
    static byte[] ofRelease902(int lines) {
        return interchange(
                """
                UNA:+,? '
                UNB+UNOC:3+NO045601:NEP+NO000101:NEP+240603:0915+24060309150001'
                """,
                """
                UNH+000101+CUSDEC:1:902:UN:NEP-I+3130001092024060300010101'
                BGM+929++137:20240603:102+9'
                CST++IM4:104:1+11:112:NO1'
                RFF+CO:04012345'
                RFF+XC:202402028155008'
                RFF+LAR:1'
                LOC+35:CN'
                LOC+14:A::NO1'
                TDT+11++30+ABC123:::::SE'
                GIS+0::NO1'
                NAD+IM+313001202::NO1'
                NAD+SE++NINGBO GARMENT CO LTD:88 HARBOUR ROAD::315000 NINGBO CN'
                NAD+DT+313000109::NO1'
                CTA++AHN'
                NAD+AA+M::NO1'
                NAD+EE+441002::NO1'
                TOD+++FOB+1::::NINGBO'
                MOA+4+39:5000,00:USD+144:3400'
                CUX+2++10,52'
                UNS+D'
                DMS+NG-2024-118+137:20240517:102+380'
                """,
                """
                CST+%d+62046200:122:NO1+4000:117:1+N:116:NO1+1:109:1'
                PAC+40++CT'
                PCI++FJORD/1-40'
                LOC+27:CN'
                MOA+14+123:56000'
                MEA+AAF+G+KGM:620'
                MEA+AAF+N+KGM:560'
                MEA+AAF+ZZ+STK:1200'
                TAX+1+161:5992+TL:107:NO1+1:105:NO1+56000+10,7'
                GDS+2'
                FTX+AAA+++WOMENS TROUSERS OF COTTON'
                """,
                """
                UNS+S'
                TAX+4+161:5992'
                TAX+3+161:5992+TL:107:NO1'
                CNT+5:%1$d+11:40'
                """,
                lines);
    }

    /**
     * The United Nations release D.96B, with the same facts, a segment for a segment. With a point,
     * because stock Smooks refuses a UNA with a comma as the decimal mark.
     */
    static byte[] ofReleaseD96B(int lines) {
        return interchange(
                """
                UNA:+.? '
                UNB+UNOC:3+NO045601:NEP+NO000101:NEP+240603:0915+24060309150001'
                """,
                """
                UNH+000101+CUSDEC:D:96B:UN'
                BGM+929+3130001092024060300010101+9'
                CST++IM4:104:1+11:112:NO1'
                LOC+35+CN'
                LOC+14+A::NO1'
                DTM+137:20240603:102'
                GIS+0::NO1'
                RFF+CO:04012345'
                RFF+XC:202402028155008'
                RFF+LAR:1'
                TDT+11++30++++++ABC123:::SE'
                NAD+IM+313001202::NO1'
                NAD+SE++NINGBO GARMENT CO LTD:88 HARBOUR ROAD::315000 NINGBO CN'
                NAD+DT+313000109::NO1'
                CTA++AHN'
                NAD+AA+M::NO1'
                NAD+EE+441002::NO1'
                TOD+++FOB'
                MOA+39:5000.00:USD'
                CUX+2:USD:4+3:NOK:4+10.52'
                UNS+D'
                """,
                """
                CST+%d+62046200:122:NO1+4000:117:1+N:116:NO1+1:109:1'
                FTX+AAA+++WOMENS TROUSERS OF COTTON'
                LOC+27+CN'
                MEA+AAF+G+KGM:620'
                MEA+AAF+N+KGM:560'
                MEA+AAF+ZZ+STK:1200'
                PAC+40++CT'
                PCI++FJORD/1-40'
                MOA+123:56000'
                GDS+2'
                TAX+1+TL:107:NO1+1:105:NO1+56000+:::10.7'
                """,
                """
                UNS+S'
                CNT+5:%1$d'
                TAX+4+TL:107:NO1'
                MOA+161:5992'
                """,
                lines);
    }

    private static byte[] interchange(
            String envelope, String head, String line, String summary, int lines) {
        var message = new StringBuilder(head);
        for (int item = 1; item <= lines; item++) {
            message.append(line.formatted(item));
        }
        message.append(summary.formatted(lines));
        long segments = message.chars().filter(c -> c == '\'').count() + 1;
        var text = envelope + message + "UNT+%d+000101'\nUNZ+1+24060309150001'\n";
        return text.formatted(segments).replace("\n", "").getBytes(StandardCharsets.ISO_8859_1);
    }
}
