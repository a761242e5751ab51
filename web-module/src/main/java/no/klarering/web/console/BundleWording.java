package no.klarering.web.console;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** Says things in the reader's language, from a bundle of texts. */
public abstract class BundleWording {

    private Language language;
    private ResourceBundle texts;

    protected BundleWording() {}

    /** From a bundle, by its name. */
    protected BundleWording(String bundle, Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(bundle, language.locale());
    }

    public String say(String key) {
        return texts.getString(key);
    }

    public String say(String key, List<?> values) {
        return new MessageFormat(texts.getString(key), language.locale()).format(values.toArray());
    }

    /** Whether there is a text for a key that grows with the data. */
    protected boolean knows(String key) {
        return texts.containsKey(key);
    }
}
