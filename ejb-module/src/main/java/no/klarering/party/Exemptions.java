package no.klarering.party;

import java.util.Optional;

/** The register of exemption letters. */
public interface Exemptions {

    /** In force or not; empty when nobody registered the number. */
    Optional<Exemption> exemption(String number);
}
