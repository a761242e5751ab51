package no.klarering.voec;

import java.time.LocalDate;
import java.util.Optional;

/** The law of the scheme. */
public interface VoecSchemes {

    /** Empty before the scheme began. */
    Optional<VoecScheme> on(LocalDate day);
}
