package no.klarering.web.digitoll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.klarering.web.console.BundleWording;
import no.klarering.web.console.Language;

/** Says things in the reader's language. Every text of the portal comes from here. */
@Named("p")
@RequestScoped
public class PortalWording extends BundleWording {

    static final String BUNDLE = "no.klarering.web.digitoll.portal";

    public PortalWording() {}

    @Inject
    public PortalWording(Language language) {
        super(BUNDLE, language);
    }
}
