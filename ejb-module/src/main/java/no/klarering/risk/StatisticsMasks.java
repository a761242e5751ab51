package no.klarering.risk;

/** The statistics masks in force. */
public interface StatisticsMasks {

    /** An edition as an unchangeable value: a fact that screening is handed. */
    MaskEdition current();
}
