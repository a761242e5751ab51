package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Offices (CL141) where cameras see who arrives and leaves; elsewhere it is registered by hand. */
@ApplicationScoped
public class CameraOffices {

    private final Set<String> offices;

    public CameraOffices() {
        this(Set.of());
    }

    @Inject
    public CameraOffices(
            @ConfigProperty(
                            name = "klarering.border.camera-offices",
                            defaultValue = "NO371001,NO372001")
                    Set<String> offices) {
        this.offices = Set.copyOf(offices);
    }

    boolean has(String office) {
        return offices.contains(office);
    }
}
