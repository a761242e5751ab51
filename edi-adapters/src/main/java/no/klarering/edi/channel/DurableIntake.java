package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSRuntimeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.klarering.edi.syntax.Envelope;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.messaging.Channel;
import no.klarering.messaging.InterchangeIntake;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;
import no.klarering.party.Parties;

/** Takes interchanges from callers who wait for the answer. */
@ApplicationScoped
public class DurableIntake implements InterchangeIntake {

    private static final Logger LOG = System.getLogger(DurableIntake.class.getName());

    private final IntakeQueue queue;
    private final InterchangeReader reader;
    private final Parties parties;
    private final Readiness readiness;
    private final Mainstays mainstays;
    private final Clock clock;

    public DurableIntake() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DurableIntake(
            IntakeQueue queue,
            InterchangeReader reader,
            Parties parties,
            Readiness readiness,
            Mainstays mainstays,
            Clock clock) {
        this.queue = queue;
        this.reader = reader;
        this.parties = parties;
        this.readiness = readiness;
        this.mainstays = mainstays;
        this.clock = clock;
    }

    @Override
    public Answer take(byte[] content, Channel channel, Optional<OrganisationNumber> organisation) {
        if (content.length == 0) {
            return new NothingSent();
        }
        if (!readiness.isOpen() || !mainstays.allowTaking()) {
            return new NotNow();
        }
        var sender = sender(content);
        if (organisation.isPresent() && sender.isPresent() && !owns(organisation, sender.get())) {
            return new NotYourAddress(sender.get());
        }
        return put(content, channel, sender.flatMap(Nodi::parse), organisation);
    }

    private Answer put(
            byte[] content,
            Channel channel,
            Optional<Nodi> sender,
            Optional<OrganisationNumber> organisation) {
        var receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = InterchangeIds.timeOrdered(receivedAt);
        try {
            queue.put(Arrival.of(id, receivedAt, channel, sender).by(organisation), content);
        } catch (JMSRuntimeException e) {
            LOG.log(Level.WARNING, "The broker does not take messages now: {0}", e.getMessage());
            mainstays.standAfterALook();
            return new NotNow();
        }
        return new Taken(id, receivedAt);
    }

    /** UNB S002, when there is a readable UNB. */
    private Optional<String> sender(byte[] content) {
        try {
            return reader.peek(new ByteArrayInputStream(content)).map(Envelope::sender);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private boolean owns(Optional<OrganisationNumber> organisation, String sender) {
        return Nodi.parse(sender).flatMap(parties::ownerOf).equals(organisation);
    }

    @Override
    public Optional<Waiting> waiting(String interchangeId) {
        return queue.find(interchangeId)
                .map(
                        arrival ->
                                new Waiting(
                                        arrival.id(),
                                        arrival.sender(),
                                        arrival.organisation(),
                                        arrival.receivedAt()));
    }
}
