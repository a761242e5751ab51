package no.klarering.simulator.plan;

/**
 * A transport document.
 *
 * @param type CL754
 */
public record Waybill(String number, String type) {

    static Waybill byRoad(String number) {
        return new Waybill(number, "N730");
    }

    String json() {
        return "{\"documentNumber\": \"%s\", \"type\": \"%s\"}".formatted(number, type);
    }
}
