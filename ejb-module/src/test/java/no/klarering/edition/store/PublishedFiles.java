package no.klarering.edition.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that come with the application, and others that take their place in a folder. */
final class PublishedFiles {

    private static final Path PUBLISHED = Path.of("..", "config", "data");

    private PublishedFiles() {}

    static String published(String file) {
        try {
            return Files.readString(PUBLISHED.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void replace(Path folder, String file, String content) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
