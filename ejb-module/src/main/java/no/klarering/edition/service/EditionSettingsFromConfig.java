package no.klarering.edition.service;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import no.klarering.edition.EditionSettings;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;
import org.eclipse.microprofile.config.ConfigProvider;

/** Settings {@code KLARERING_LAW_DIR}, {@code _LAW_MAX_FILE_BYTES}, {@code _LAW_MAX_ENTRIES}. */
@Singleton
public class EditionSettingsFromConfig {

    private static final long MAX_FILE_BYTES = 128L * 1024 * 1024;
    private static final int MAX_ENTRIES = 200_000;

    private final EditionSettings settings;

    @Inject
    public EditionSettingsFromConfig(OperationsSettings operations) {
        var config = ConfigProvider.getConfig();
        var named = config.getOptionalValue("klarering.law.dir", String.class);
        settings =
                new EditionSettings(
                        named.map(Path::of)
                                .orElseGet(() -> operations.dataDirectory().resolve("data")),
                        named.isPresent(),
                        operations.mode() == Mode.SANDBOX,
                        config.getOptionalValue("klarering.law.max.file.bytes", Long.class)
                                .orElse(MAX_FILE_BYTES),
                        config.getOptionalValue("klarering.law.max.entries", Integer.class)
                                .orElse(MAX_ENTRIES));
    }

    @Produces
    public EditionSettings settings() {
        return settings;
    }
}
