package no.klarering.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;

/** The declarations kept. */
public interface Declarations {

    /**
     * What there is of some declarations, locked against other versions until the transaction ends;
     * those that are not kept yet are missing.
     */
    Map<DeclarationKey, DeclarationHistory> historiesForUpdate(Set<DeclarationKey> keys);

    /** The same, not locked: for looking only. */
    Map<DeclarationKey, DeclarationHistory> histories(Set<DeclarationKey> keys);

    /**
     * The version that a reference to another declaration means: a declaration id of 25 characters,
     * or unit and running number in 16 digits (RFF+AEI).
     */
    Optional<DeclarationHistory.Latest> named(String reference);

    /**
     * What a recalculation looks at: the declaration that a reference means, like {@link #named}.
     */
    Optional<Original> original(String reference);

    /** The released provisional version of a declaration, as long as the final one is awaited. */
    Optional<Original> provisional(DeclarationKey key);

    /** The declarations that versions of a declaration recalculate. */
    Set<DeclarationKey> recalculatedBy(DeclarationKey key);

    /** What was handed in to recalculate a declaration, the latest first. */
    List<DeclarationVersion> recalculationsOf(DeclarationKey key);

    /**
     * Keeps by what the goods of a declaration are known again.
     *
     * @param receivedAt newer ones are found before older ones
     * @param signs at most 100 characters each
     */
    void sign(DeclarationId id, Instant receivedAt, Set<String> signs);

    /** Whose goods bear some signs: of each sign the few newest. */
    Map<String, Set<DeclarationKey>> bearers(Set<String> signs);

    /** What stands of some declarations, of those that are neither refused nor withdrawn. */
    List<SubmitDeclaration> standing(Set<DeclarationKey> keys);

    /** What stands of the declarations that were received last, neither refused nor withdrawn. */
    List<SubmitDeclaration> newest(int most);

    /** Keeps a new version; it becomes the latest. */
    void add(DeclarationVersion version);

    /**
     * Moves one version; false, and nothing changed, when it is no longer in the state it must be
     * in.
     */
    boolean change(StateChange change);

    Optional<DeclarationVersion> find(DeclarationId id);

    /** Those in state CREDIT_STOP, in the order in which they were received. */
    List<DeclarationId> waitingForCredit();

    /** Released provisional ones whose final declaration should have come before a day. */
    List<DeclarationId> finalMissing(LocalDate day);

    /** All versions, the latest first. */
    List<DeclarationVersion> versions(DeclarationKey key);
}
