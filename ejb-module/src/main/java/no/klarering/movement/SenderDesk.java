package no.klarering.movement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.movement.MessageShelf.Change;
import no.klarering.movement.MessageShelf.HandedIn;
import no.klarering.movement.MessageShelf.LinkByHand;
import no.klarering.movement.MessageShelf.Search;
import no.klarering.movement.MessageShelf.Span;

/**
 * What an organisation may see of messages: those that it sent or represents with everything that
 * hangs below them, and of what hangs above them that it is there and who sent it. Whatever is not
 * its own is not there.
 */
public interface SenderDesk {

    /** Its messages, the latest changed first. */
    List<Overview> sent(Search search, Participant reader);

    /** Its submissions with their results, the latest first. */
    List<HandedIn> handedIn(Span span, boolean onlyRefused, Participant reader);

    /** One of its messages, cancelled ones too. */
    Optional<Portrait> portrait(Mrn mrn, Participant reader);

    /** One version of one of its messages, as it came. */
    Optional<byte[]> body(Mrn mrn, int version, Participant reader);

    /**
     * A message with its surroundings.
     *
     * @param below masters and houses with their senders; empty for a house
     * @param missing what has to come before everything is in place, and who has to send it
     * @param above what it hangs on
     * @param links relation messages that end in it
     * @param history everything that came under its MRN, the latest first
     */
    record Portrait(
            Overview message,
            Optional<Below> below,
            List<Missing> missing,
            List<Above> above,
            List<LinkByHand> links,
            List<Change> history) {

        public Portrait {
            missing = List.copyOf(missing);
            above = List.copyOf(above);
            links = List.copyOf(links);
            history = List.copyOf(history);
        }
    }

    /**
     * What hangs below a transport or a master.
     *
     * @param tree a master stands alone in it
     * @param senders by MRN, of everything in it that was received
     */
    record Below(TransportTree tree, Map<Mrn, Participant> senders) {

        public Below {
            senders = Map.copyOf(senders);
        }

        public Optional<Participant> senderOf(Optional<Mrn> mrn) {
            return mrn.map(senders::get);
        }
    }

    /**
     * Something that has to come.
     *
     * @param from who has sent what is incomplete, or the carrier whose goods are not reported;
     *     empty when nobody knows
     */
    record Missing(TransportTree.Gap gap, Optional<Participant> from) {}

    /**
     * What a message hangs on.
     *
     * @param name waybill of a master; a transport is named to those who may read it
     * @param mrn for those who may read it
     * @param isByHand by a relation message, and not by keys
     */
    record Above(
            MovementKind kind,
            Optional<String> name,
            Optional<Mrn> mrn,
            Participant sender,
            boolean isByHand) {}
}
