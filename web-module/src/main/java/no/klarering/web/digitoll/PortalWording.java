package no.klarering.web.digitoll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import no.klarering.web.console.Language;

/** Says things in the reader's language. Every text of the portal comes from here. */
@Named("p")
@RequestScoped
public class PortalWording {

    static final String BUNDLE = "no.klarering.web.digitoll.portal";

    private Language language;
    private ResourceBundle texts;

    public PortalWording() {}

    @Inject
    public PortalWording(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(BUNDLE, language.locale());
    }

    public String say(String key) {
        return texts.getString(key);
    }

    public String say(String key, List<?> values) {
        return new MessageFormat(texts.getString(key), language.locale()).format(values.toArray());
    }
}
