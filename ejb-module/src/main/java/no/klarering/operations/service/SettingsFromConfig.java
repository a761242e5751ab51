package no.klarering.operations.service;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.klarering.operations.OperationsSettings;
import no.klarering.operations.SettingsReading;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings through MicroProfile Config, once. */
@Singleton
public class SettingsFromConfig {

    private final SettingsReading reading;

    public SettingsFromConfig() {
        var config = ConfigProvider.getConfig();
        reading = SettingsReading.of(name -> config.getOptionalValue(name, String.class));
    }

    @Produces
    public SettingsReading reading() {
        return reading;
    }

    @Produces
    public OperationsSettings settings() {
        return reading.settings();
    }
}
