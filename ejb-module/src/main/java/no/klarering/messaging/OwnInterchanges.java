package no.klarering.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeRegister.InterchangeView;

/** What an organisation sent, for itself to read; what others sent is never among it. */
public interface OwnInterchanges {

    /** The latest first. */
    List<InterchangeView> latest(Owner owner, int size);

    /** By our id, the control reference, or a declaration id with or without its version. */
    List<InterchangeView> named(Owner owner, String words, int size);

    Optional<byte[]> content(Owner owner, String id);

    /** Whether an interchange with this control reference would be a duplicate at that moment. */
    boolean used(Nodi sender, String controlReference, Instant at);

    /**
     * Whose interchanges.
     *
     * @param organisation nine digits, as it came with a token
     */
    record Owner(String organisation, Set<Nodi> addresses) {

        public Owner {
            addresses = Set.copyOf(addresses);
        }
    }
}
