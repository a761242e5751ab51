package no.klarering.movement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The messages that stand, with everything that was before; found by their keys. */
public interface Movements {

    /** The active message that has the key. */
    Optional<Mrn> keyHolder(String ownKey);

    Optional<KeptMovement> find(Mrn mrn);

    /** The same, locked against other changes until the transaction ends. */
    Optional<KeptMovement> forUpdate(Mrn mrn);

    /** Active messages of a kind that have the waybill, whoever the carrier is. */
    List<Mrn> ofDocument(MovementKind kind, TransportDocument document);

    /** The key that an MRN has, or had until it was cancelled. */
    String ownKey(Mrn mrn);

    /** The latest message of an MRN that was not a cancellation. */
    KeptMovement.Version latest(Mrn mrn);

    /** The same, as it came. */
    default byte[] body(Mrn mrn) {
        return latest(mrn).body();
    }

    /** The same of many; what is not there is left out. */
    Map<Mrn, byte[]> bodies(Collection<Mrn> mrns);

    /** Active consignments that refer to something, by {@link ReferenceKeys}. */
    Map<String, Set<Mrn>> referring(Collection<String> references);

    /** Has the house consignments that refer to something asked about at once. */
    void askNow(Collection<String> references, Instant at);

    /** Everything that came under an MRN, the first first. */
    List<KeptMovement.Version> versions(Mrn mrn);

    /** Keeps a first message or the next version of one. */
    void keep(KeptMovement message, LinkKeys keys, KeptMovement.Version version);

    /** Keeps that a message is no more: it is found by none of its keys from now on. */
    void cancel(KeptMovement message, KeptMovement.Version version);

    /** What relation messages hung on one message hangs on another from now on. */
    void hangOn(Mrn next, Mrn before);

    /** What a relation message hangs on what, as it is now. */
    Optional<LinkKeys.Ends> ends(Mrn relation);

    /** Keeps what asking again came to. */
    void asked(KeptMovement message);

    /** House consignments with something to ask again before an instant. */
    List<Mrn> toAsk(Instant before, int most);

    /** Links as they are in the running transaction, one look-up each. */
    Consignments consignments();

    /** A transport as links need it, when it is active. */
    Optional<TransportNode> transport(Mrn mrn);

    /** The transports that active houses hang on, for many of them by a few look-ups in all. */
    Map<Mrn, Set<Mrn>> transportsOf(Collection<Mrn> houses);

    /** Kilograms of consignments, as they were last reported. */
    Map<Mrn, BigDecimal> weights(Collection<Mrn> consignments);

    /** What active houses refer to, by {@link ReferenceKeys}. */
    Set<String> references(Collection<Mrn> houses);

    /** All that hangs on a transport or master, in memory, by a few look-ups in all. */
    ConsignmentGraph below(Mrn mrn);

    /** Transports and all that hangs on them, by as many look-ups for several as for one. */
    LoadedTransports load(Collection<Mrn> transports);
}
