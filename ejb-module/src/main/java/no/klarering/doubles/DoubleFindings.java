package no.klarering.doubles;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.DeclarationKey;

/** The findings kept. */
public interface DoubleFindings {

    /** Keeps a finding, once for each pair; false when the pair was found before. */
    boolean keep(Likeness likeness, Instant at);

    /** Those that name a declaration, the newest first. */
    List<DoubleFinding> of(DeclarationKey declaration);

    /** The finding about two declarations, in whatever order. */
    Optional<DoubleFinding> about(DeclarationKey one, DeclarationKey other);

    /** Which of some declarations an open finding names. */
    Set<DeclarationKey> openAmong(Collection<DeclarationKey> declarations);

    /** The declarations that open findings name, of the newest findings. */
    Set<DeclarationKey> open(int mostFindings);

    /** For some declarations those others that an officer found to be about other goods. */
    Map<DeclarationKey, Set<DeclarationKey>> cleared(Collection<DeclarationKey> declarations);

    /**
     * Moves a finding; false, and nothing changed, when it is no longer in the state it must be in.
     *
     * @param judgement empty when a judgement is taken back
     */
    boolean judge(
            DoubleFinding finding,
            DoubleFinding.State next,
            Optional<DoubleFinding.Judgement> judgement);

    /** A declaration no longer counts: what is open about it ends. */
    void end(DeclarationKey declaration);
}
