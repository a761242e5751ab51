package no.klarering.edi.channel;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.messaging.Channel;

/**
 * What is known of an interchange when it comes, besides its bytes; travels as properties of the
 * message on queue {@code edi.received}.
 *
 * @param id our id, for ever
 * @param receivedAt the legal moment of presentation
 * @param sender whose the channel says it is: by its folder, by its JMS property, or by a first
 *     look at UNB; empty when nothing says so
 * @param organisation whose token came with it
 * @param refusal why it is to be quarantined unread
 */
public record Arrival(
        String id,
        Instant receivedAt,
        Channel channel,
        Optional<Nodi> sender,
        Optional<OrganisationNumber> organisation,
        Optional<String> refusal) {

    public static final String ID = "interchangeId";
    public static final String RECEIVED_AT = "receivedAt";
    public static final String CHANNEL = "channel";
    public static final String SENDER = "senderNodi";
    public static final String ORGANISATION = "organisation";
    public static final String REFUSAL = "refusal";

    /** One that was taken without anything against it. */
    static Arrival of(String id, Instant receivedAt, Channel channel, Optional<Nodi> sender) {
        return new Arrival(id, receivedAt, channel, sender, Optional.empty(), Optional.empty());
    }

    Arrival by(Optional<OrganisationNumber> caller) {
        return new Arrival(id, receivedAt, channel, sender, caller, refusal);
    }

    Arrival refused(String why) {
        return new Arrival(id, receivedAt, channel, sender, organisation, Optional.of(why));
    }

    /** Interchanges of one sender are translated in order. */
    String group() {
        return sender.map(Nodi::code).orElse(id);
    }

    Map<String, String> properties() {
        var properties = new HashMap<String, String>();
        properties.put(ID, id);
        properties.put(RECEIVED_AT, receivedAt.toString());
        properties.put(CHANNEL, channel.name());
        sender.ifPresent(nodi -> properties.put(SENDER, nodi.code()));
        organisation.ifPresent(number -> properties.put(ORGANISATION, number.digits()));
        refusal.ifPresent(why -> properties.put(REFUSAL, why));
        return properties;
    }

    /** Reads what {@link #properties()} wrote. */
    static Arrival read(java.util.function.Function<String, Optional<String>> property) {
        return new Arrival(
                property.apply(ID).orElseThrow(),
                Instant.parse(property.apply(RECEIVED_AT).orElseThrow()),
                Channel.valueOf(property.apply(CHANNEL).orElseThrow()),
                property.apply(SENDER).flatMap(Nodi::parse),
                property.apply(ORGANISATION).flatMap(OrganisationNumber::parse),
                property.apply(REFUSAL));
    }
}
