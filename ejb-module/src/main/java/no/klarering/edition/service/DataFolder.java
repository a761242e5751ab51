package no.klarering.edition.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.klarering.edition.EditionSettings;

/** The files as they are found: in the folder of the installation, else as they came with us. */
@Singleton
public class DataFolder {

    static final String DEFAULT = "default";

    private static final String PACKED = "/data/";

    private final EditionSettings settings;

    @Inject
    public DataFolder(EditionSettings settings) {
        this.settings = settings;
    }

    EditionSettings settings() {
        return settings;
    }

    boolean has(String file) {
        return isReplaced(file) || DataFolder.class.getResource(PACKED + file) != null;
    }

    /** Where a file comes from: {@link #DEFAULT} or the folder. */
    String origin(String file) {
        return isReplaced(file) ? settings.folder().toString() : DEFAULT;
    }

    InputStream open(String file) throws IOException {
        if (isReplaced(file)) {
            return Files.newInputStream(path(file));
        }
        var packed = DataFolder.class.getResourceAsStream(PACKED + file);
        if (packed == null) {
            throw new FileNotFoundException(file);
        }
        return packed;
    }

    private boolean isReplaced(String file) {
        return Files.isRegularFile(path(file));
    }

    private Path path(String file) {
        return settings.folder().resolve(file);
    }
}
