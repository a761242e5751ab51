package no.klarering.web.broker;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import no.klarering.web.console.Language;

/** Says things in the reader's language. Every text of the broker's pages comes from here. */
@Named("b")
@RequestScoped
public class BrokerWording {

    static final String BUNDLE = "no.klarering.web.broker.broker";

    private Language language;
    private ResourceBundle texts;

    public BrokerWording() {}

    @Inject
    public BrokerWording(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(BUNDLE, language.locale());
    }

    public String say(String key) {
        return texts.getString(key);
    }

    public String say(String key, List<?> values) {
        return new MessageFormat(texts.getString(key), language.locale()).format(values.toArray());
    }

    /** The text of a key that grows with the data; the text of the other key when there is none. */
    public String sayOr(String key, String other) {
        return texts.getString(texts.containsKey(key) ? key : other);
    }
}
