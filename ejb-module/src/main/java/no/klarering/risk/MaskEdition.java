package no.klarering.risk;

import java.util.List;
import java.util.Map;

/** All statistics masks of one edition, and how their checks are told. */
public record MaskEdition(
        String edition, List<StatisticsMask> masks, Map<StatisticsCheck, CheckTexts> texts) {

    public MaskEdition {
        masks = List.copyOf(masks);
        texts = Map.copyOf(texts);
    }
}
