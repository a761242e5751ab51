package no.klarering.mail.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import no.klarering.mail.Letter;
import no.klarering.mail.Postbox;

/** Writes mails as files that mail programs open. */
final class FolderPostbox implements Postbox {

    private final Path folder;

    FolderPostbox(Path folder) {
        this.folder = folder;
    }

    @Override
    public void post(String name, Letter letter) {
        try {
            Files.createDirectories(folder);
            var part = folder.resolve(name + ".part");
            Files.writeString(part, letter.message(), StandardCharsets.US_ASCII);
            Files.move(part, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new NotTaken("cannot write below " + folder + ": " + e.getMessage(), e);
        }
    }
}
