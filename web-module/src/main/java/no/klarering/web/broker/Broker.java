package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.messaging.OwnInterchanges.Owner;
import no.klarering.party.Parties;
import no.klarering.web.security.Caller;
import no.klarering.web.security.Sender;

/** Who reads, and what is its own: its declarations, and what goes to and from its addresses. */
@Named("broker")
@RequestScoped
public class Broker {

    private Sender sender;
    private Parties parties;

    public Broker() {}

    @Inject
    public Broker(Sender sender, Parties parties) {
        this.sender = sender;
        this.parties = parties;
    }

    public boolean known() {
        return sender.known();
    }

    public Caller caller() {
        return sender.caller();
    }

    public OrganisationNumber organisation() {
        return sender.caller().organisation();
    }

    public Set<Nodi> addresses() {
        return parties.addressesOf(organisation());
    }

    public Owner owner() {
        return new Owner(organisation().digits(), addresses());
    }
}
