package no.klarering.web.voec;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.klarering.kernel.Json;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.voec.TreffDesk.Call;
import no.klarering.voec.TreffReport;
import no.klarering.voec.VoecItem;
import no.klarering.web.problem.ProblemKind;
import no.klarering.web.problem.RequestRefused;

/**
 * A report of Treff as it is sent: goods to private persons under one shipment number.
 *
 * @param items 1 to 999
 */
public record TreffForm(String shipmentNumber, List<Item> items) {

    private static final int MOST_ITEMS = 999;
    private static final int KRONER_AND_OERE = 2;
    private static final String SELLER = "FR5";

    /**
     * @param voecNumber of the seller
     * @param subheading six digits of the harmonised system
     * @param value NOK for a single item, without VAT, freight and insurance
     */
    public record Item(
            String voecNumber, String subheading, BigDecimal value, Integer numberOfItems) {

        VoecItem goods(int place) {
            if (voecNumber == null) {
                throw missing(place, "voecNumber");
            }
            if (subheading == null) {
                throw missing(place, "subheading");
            }
            if (value == null || value.signum() < 0 || value.precision() > 20) {
                throw missing(place, "value");
            }
            if (numberOfItems == null || numberOfItems < 1) {
                throw missing(place, "numberOfItems");
            }
            return new VoecItem(exact(value), numberOfItems, subheading, voecNumber, SELLER);
        }

        /** 399.5 is 399.50, so that both are the same report. */
        private static BigDecimal exact(BigDecimal value) {
            return value.setScale(Math.max(KRONER_AND_OERE, value.stripTrailingZeros().scale()));
        }
    }

    static TreffForm read(byte[] body, Json json) {
        try {
            var form = json.read(new String(body, StandardCharsets.UTF_8), TreffForm.class);
            if (form == null) {
                throw RequestRefused.because(ProblemKind.BAD_REQUEST);
            }
            return form;
        } catch (UncheckedIOException noJson) {
            throw RequestRefused.because(ProblemKind.BAD_REQUEST);
        }
    }

    Call call(OrganisationNumber reporter) {
        if (shipmentNumber == null || !TreffReport.isNumber(shipmentNumber)) {
            throw RequestRefused.at("/shipmentNumber", ProblemKind.BAD_PARAMETER);
        }
        if (items == null || items.isEmpty() || items.size() > MOST_ITEMS) {
            throw RequestRefused.at("/items", ProblemKind.BAD_PARAMETER);
        }
        var goods = new ArrayList<VoecItem>();
        for (var place = 0; place < items.size(); place++) {
            if (items.get(place) == null) {
                throw RequestRefused.at(pointer(place), ProblemKind.BAD_PARAMETER);
            }
            goods.add(items.get(place).goods(place));
        }
        return new Call(reporter, shipmentNumber, goods);
    }

    private static RequestRefused missing(int place, String field) {
        return RequestRefused.at(pointer(place) + "/" + field, ProblemKind.BAD_PARAMETER);
    }

    static String pointer(int place) {
        return "/items/" + place;
    }
}
