package no.klarering.edi.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.InterchangeState;
import no.klarering.messaging.MessageFault;
import no.klarering.messaging.MessageOutcome;
import no.klarering.messaging.ReceivedInterchange;

/** A register that holds what comes and finds all of it new. */
final class HeldRegister implements InterchangeRegister {

    final List<ReceivedInterchange> held = new ArrayList<>();

    @Override
    public List<Registration> register(List<ReceivedInterchange> interchanges) {
        return interchanges.stream().map(this::hold).toList();
    }

    private Registration hold(ReceivedInterchange interchange) {
        var known = find(interchange.id()).isPresent();
        held.add(interchange);
        return known ? Registration.REPEAT : Registration.NEW;
    }

    @Override
    public void settle(List<MessageOutcome> outcomes) {
        throw notAsked();
    }

    @Override
    public void moved(MessageKey key, String state) {
        throw notAsked();
    }

    @Override
    public void warned(MessageKey key, MessageFault warning) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<InterchangeView> find(String id) {
        return held.stream().filter(one -> one.id().equals(id)).findFirst().map(HeldRegister::view);
    }

    private static InterchangeView view(ReceivedInterchange held) {
        return new InterchangeView(
                held.id(),
                held.channel(),
                held.sender(),
                held.organisation(),
                held.controlReference(),
                held.receivedAt(),
                held.state(),
                held.test(),
                held.content().length,
                held.quarantineCause(),
                held.faults(),
                held.messages());
    }

    @Override
    public Optional<byte[]> content(String id) {
        throw notAsked();
    }

    @Override
    public List<InterchangeView> recent(
            Optional<InterchangeState> state, Optional<Nodi> sender, int offset, int size) {
        throw notAsked();
    }

    @Override
    public List<InterchangeView> search(String words, int size) {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("translation only registers and finds");
    }
}
