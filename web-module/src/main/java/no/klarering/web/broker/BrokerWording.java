package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.klarering.web.console.BundleWording;
import no.klarering.web.console.Language;

/** Says things in the reader's language. Every text of the broker's pages comes from here. */
@Named("b")
@RequestScoped
public class BrokerWording extends BundleWording {

    static final String BUNDLE = "no.klarering.web.broker.broker";

    public BrokerWording() {}

    @Inject
    public BrokerWording(Language language) {
        super(BUNDLE, language);
    }

    /** The text of a key that grows with the data; the text of the other key when there is none. */
    public String sayOr(String key, String other) {
        return say(knows(key) ? key : other);
    }
}
