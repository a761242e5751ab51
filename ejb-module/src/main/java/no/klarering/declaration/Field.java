package no.klarering.declaration;

import no.klarering.kernel.Where;

/**
 * The fields of a declaration that a fault can name: box of the single administrative document and
 * the segment that carries it.
 */
public enum Field {
    DECLARATION_ID("7", "UNH"),
    DECLARATION_DATE("54", "BGM"),
    CATEGORY("1", "BGM"),
    DECLARATION_TYPE("1", "CST"),
    TRANSACTION_TYPE("24", "CST"),
    CREDIT_ACCOUNT("48", "RFF+CO"),
    GOODS_NUMBER("49", "RFF+XC"),
    GOODS_POSITION("49", "RFF+LAR"),
    RELATED_DECLARATION("", "RFF+AEI"),
    DESTINATION_COUNTRY("17", "LOC+36"),
    DISPATCH_COUNTRY("15", "LOC+35"),
    EXIT_OFFICE("29", "LOC+42"),
    GOODS_LOCATION("30", "LOC+14"),
    TRANSPORT("21", "TDT"),
    TRANSPORT_MODE("25", "TDT"),
    TRANSPORT_NATIONALITY("21", "TDT"),
    CONTAINER_INDICATOR("19", "GIS"),
    IMPORTER("8", "NAD+IM"),
    EXPORTER("2", "NAD+EX"),
    SELLER("2", "NAD+SE"),
    CONSIGNEE("8", "NAD+CN"),
    DECLARANT("14", "NAD+DT"),
    PAYER("48", "NAD+AA"),
    CUSTOMS_UNIT("A", "NAD+EE"),
    DELIVERY_TERMS("20", "TOD"),
    REASON("", "FTX+AHZ"),
    INVOICE_TOTAL("22", "MOA+4"),
    FREIGHT("12", "MOA+4"),
    EXCHANGE_RATE("23", "CUX"),
    INVOICE("28", "DMS"),
    ITEM("32", "CST"),
    COMMODITY("33", "CST"),
    PROCEDURE("37", "CST"),
    PREFERENCE("36", "CST"),
    VALUATION("43", "CST"),
    REDUCTION("33", "CST"),
    PACKAGES("31", "PAC"),
    MARKS("31", "PCI"),
    CONTAINER("31", "PCI+AAQ"),
    ORIGIN("34", "LOC+27"),
    COUNTY("34", "LOC+106"),
    STATISTICAL_VALUE("46", "MOA+14"),
    GROSS_WEIGHT("35", "MEA+G"),
    NET_WEIGHT("38", "MEA+N"),
    SUPPLEMENTARY_QUANTITY("41", "MEA+ZZ"),
    CHARGE("47", "TAX+1"),
    DOCUMENT("44", "DCR"),
    DESCRIPTION("31", "FTX+AAA"),
    CHARGES_TOTAL("47", "TAX+4"),
    CHARGE_TOTAL("47", "TAX+3"),
    LINE_COUNT("5", "CNT"),
    PACKAGE_COUNT("6", "CNT");

    private final String box;
    private final String segment;

    Field(String box, String segment) {
        this.box = box;
        this.segment = segment;
    }

    public String box() {
        return box;
    }

    public String segment() {
        return segment;
    }

    public Where inHeader() {
        return Where.header(name(), box);
    }

    public Where inLine(int item) {
        return Where.line(item, name(), box);
    }

    public Where inSummary() {
        return Where.summary(name(), box);
    }
}
