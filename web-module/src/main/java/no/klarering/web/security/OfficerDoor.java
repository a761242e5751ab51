package no.klarering.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The provider where officers log in, when the settings name one. */
@ApplicationScoped
public class OfficerDoor {

    private final Optional<OfficerProvider> provider;

    public OfficerDoor() {
        var config = ConfigProvider.getConfig();
        this.provider =
                OfficerProviderSettings.of(name -> config.getOptionalValue(name, String.class))
                        .map(OfficerProvider::new);
    }

    /** Whether there is one. */
    public boolean open() {
        return provider.isPresent();
    }

    Optional<OfficerProvider> provider() {
        return provider;
    }
}
