package no.klarering.codes;

/**
 * The code lists that the system knows; {@link #file()} is the file below {@code config/data/codes}
 * that holds each.
 */
public enum CodeListName {
    /** ISO 3166-1 alpha-2 with periods (boxes 15, 17, 21, 34). */
    COUNTRY("countries"),
    /** ISO 4217 (box 22). */
    CURRENCY("currencies"),
    /** UN/ECE Recommendation 21 (box 31). */
    PACKAGE_KIND("package-kinds"),
    /**
     * Terms of delivery (box 20); attribute {@code freight} is {@code REQUIRED}, {@code FORBIDDEN}
     * or {@code OPTIONAL}.
     */
    INCOTERM("incoterms"),
    /** Transaction type (box 24, list 112). */
    TRANSACTION_TYPE("transaction-types"),
    /** Mode of transport at the border (box 25). */
    TRANSPORT_MODE("transport-modes"),
    /**
     * Procedure code, requested and previous (box 37); attribute {@code direction} is {@code
     * IMPORT} or {@code EXPORT}.
     */
    PROCEDURE("procedures"),
    /** Customs unit ("ekspedisjonsenhet", NAD+EE). */
    CUSTOMS_UNIT("customs-units"),
    /** Exit office (box 29). */
    EXIT_OFFICE("exit-offices"),
    /** Supplementary unit (box 41); attribute {@code alias} lists what clients send instead. */
    UNIT("units"),
    /** Valuation method (box 43). */
    VALUATION_METHOD("valuation-methods"),
    /** Preference (box 36); attribute {@code proof} tells whether proof of origin is demanded. */
    PREFERENCE("preferences"),
    /** Tariff reduction ("tollnedsettelse"). */
    REDUCTION("reductions"),
    /** Location of goods (box 30). */
    GOODS_LOCATION("goods-locations"),
    /** Kind of document or reference (box 44). */
    DOCUMENT_TYPE("document-types"),
    /**
     * Why a declaration is recalculated ("typetilfelle", box 44 {@code TYP}); attribute {@code
     * lines} is {@code BOTH}, {@code WITH} or {@code WITHOUT}.
     */
    CASE_TYPE("case-types"),
    /** Charge code (box 47). */
    CHARGE("charges"),
    /** Customs offices (CL141). */
    CUSTOMS_OFFICE("customs-offices"),
    /** What a means of transport is known by (CL750). */
    MEANS_IDENTIFICATION("means-identifications"),
    /** Type of means of transport (CL751). */
    MEANS_TYPE("means-types"),
    /** Mode of transport at the border in Digitoll (CL018). */
    MOVEMENT_MODE("movement-modes"),
    /** Way to reach somebody (CL707). */
    COMMUNICATION_TYPE("communication-types"),
    /** Whether goods are in containers (CL708). */
    CONTAINER_INDICATOR("container-indicators"),
    /** Whether equipment is empty (CL709). */
    PACKED_STATUS("packed-statuses"),
    /** Size and type of equipment (CL710). */
    EQUIPMENT_TYPE("equipment-types"),
    /** Who supplied the equipment (CL711). */
    EQUIPMENT_SUPPLIER("equipment-suppliers"),
    /** Kind of person (CL729). */
    PERSON_TYPE("person-types"),
    /** Kind of waybill (CL754). */
    WAYBILL_TYPE("waybill-types"),
    /** Role of a VAT number (CL756). */
    FISCAL_ROLE("fiscal-roles"),
    /** Kind of reference of a house consignment (CL228 and national ones). */
    REFERENCE_TYPE("reference-types"),
    /** What shall become of goods at the border. */
    IMPORT_PROCEDURE("import-procedures"),
    /** What ends at the border. */
    OUTGOING_PROCEDURE("outgoing-procedures"),
    /** Kind of export from the Union. */
    EXPORT_TYPE("export-types");

    private final String file;

    CodeListName(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }
}
