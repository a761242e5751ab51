package no.klarering.risk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** All statistics masks of one edition in order of their ids, and how their checks are told. */
public record MaskEdition(
        String edition, List<StatisticsMask> masks, Map<StatisticsCheck, CheckTexts> texts) {

    public MaskEdition {
        masks = masks.stream().sorted(Comparator.comparing(StatisticsMask::id)).toList();
        texts = Map.copyOf(texts);
    }
}
