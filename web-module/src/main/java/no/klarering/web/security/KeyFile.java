package no.klarering.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** A file with keys: made once, readable by us only, and shared by all processes that see it. */
public final class KeyFile {

    private final Path file;

    public KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * What it contains. Refuses with {@link UncheckedIOException} when it cannot be read or kept.
     *
     * @param make makes the content, when there is no file yet
     */
    public String content(Supplier<String> make) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                write(make.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or keep the keys in " + file, e);
        }
    }

    private void write(String content) throws IOException {
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, ownerOnly)) {
            channel.write(StandardCharsets.UTF_8.encode(content));
        } catch (FileAlreadyExistsException another) {
            // Another process on the same folder was faster: its keys are the ones to use.
            return;
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
