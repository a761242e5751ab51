package no.klarering.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends by the folder channel: writes, and renames when the file is whole. */
final class FolderCarrier implements Carrier {

    private final Path edi;

    /**
     * @param data the data folder of the receiver
     */
    FolderCarrier(Path data) {
        this.edi = data.resolve("edi");
    }

    @Override
    public Attempt carry(Sending sending) {
        try {
            var folder = Files.createDirectories(edi.resolve("in").resolve(sending.sender()));
            var part = folder.resolve(sending.reference() + ".part");
            Files.writeString(part, sending.text(), StandardCharsets.ISO_8859_1);
            Files.move(part, folder.resolve(sending.reference() + ".edi"));
            sending.placed();
            return Attempt.ACCEPTED;
        } catch (IOException noRoom) {
            return Attempt.REFUSED;
        }
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
