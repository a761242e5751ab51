package no.klarering.simulator.plan;

import java.util.Optional;

/** Procedures of Digitoll as they are met at Svinesund, with what each needs. */
public enum Regime {
    FREE_CIRCULATION("IMMEDIATE_RELEASE_IMPORT", "EXP", true, "AES_EXPORT", ""),
    FREE_CIRCULATION_BY_RECORDS("CUSTOMS_DECLARATION", "EXP", true, "EIDR_EXPORT", ""),
    CLEARED_ABROAD("CUSTOMS_DECLARATION", "", true, "", ""),
    TRANSIT_ENDS("IMMEDIATE_RELEASE_IMPORT", "TRA", true, "", "N820"),
    TRANSIT_PASSES("TRANSIT_IMPORT", "TRA", false, "", "N820"),
    TRANSIT_OPENS("TRANSIT_RELEASE", "EXP", false, "AES_EXPORT", "RETR"),
    COLLECTIVE("COLLECTIVE_RELEASE", "EXP", false, "EUEIR_EXPORT", ""),
    WAREHOUSE("WAREHOUSE_RELEASE", "", false, "", "GONU"),
    NO_DECLARATION_NEEDED("DOCUMENTS_NOT_OBLIGED_RELEASE", "", false, "", ""),
    CARNET("ATA_CARNET", "", false, "", "N955"),
    VOEC("IMMEDIATE_RELEASE_VOEC", "", false, "", "");

    private final String importProcedure;
    private final String outgoing;
    private final boolean declared;
    private final String exportType;
    private final String referenceType;

    Regime(
            String importProcedure,
            String outgoing,
            boolean declared,
            String exportType,
            String referenceType) {
        this.importProcedure = importProcedure;
        this.outgoing = outgoing;
        this.declared = declared;
        this.exportType = exportType;
        this.referenceType = referenceType;
    }

    boolean isDeclared() {
        return declared;
    }

    Optional<String> exportType() {
        return Optional.of(exportType).filter(type -> !type.isEmpty());
    }

    Optional<String> referenceType() {
        return Optional.of(referenceType).filter(type -> !type.isEmpty());
    }

    String json() {
        return outgoing.isEmpty()
                ? "{\"importProcedure\": \"%s\", \"hasOutgoingProcedure\": false}"
                        .formatted(importProcedure)
                : """
                {"importProcedure": "%s", "outgoingProcedure": "%s",\
                 "hasOutgoingProcedure": true}"""
                        .formatted(importProcedure, outgoing);
    }
}
