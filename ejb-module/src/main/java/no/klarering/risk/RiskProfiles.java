package no.klarering.risk;

/** The profiles in force. */
public interface RiskProfiles {

    /** An edition as an unchangeable value: a fact that screening is handed. */
    RiskEdition current();
}
