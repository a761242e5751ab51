package no.klarering.voec;

import java.util.List;

/** Goods that one seller's customer gets, and whether that is a private person. */
public record VoecConsignment(boolean recipientIsPerson, List<VoecItem> items) {

    public VoecConsignment {
        items = List.copyOf(items);
    }
}
