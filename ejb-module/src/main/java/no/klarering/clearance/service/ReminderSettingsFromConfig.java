package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.klarering.clearance.ReminderSettings;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads when declarants are reminded. */
@ApplicationScoped
public class ReminderSettingsFromConfig {

    private static final int DAYS_BEFORE = 2;
    private static final int EVERY_DAYS = 7;

    @Produces
    @Singleton
    public ReminderSettings settings() {
        return new ReminderSettings(
                number("klarering.reminders.days.before", DAYS_BEFORE),
                number("klarering.reminders.every.days", EVERY_DAYS));
    }

    private static int number(String name, int usual) {
        return ConfigProvider.getConfig().getOptionalValue(name, Integer.class).orElse(usual);
    }
}
