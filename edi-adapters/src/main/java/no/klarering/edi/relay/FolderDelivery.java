package no.klarering.edi.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import no.klarering.messaging.Dispatch.Dispatched;
import no.klarering.operations.OperationsSettings;

/**
 * Lays replies into {@code <data>/edi/out/<NODI>/<control reference>.edi}; they appear by rename,
 * whole and on the disk.
 */
@ApplicationScoped
public class FolderDelivery {

    private final Path out;

    public FolderDelivery() {
        this.out = null;
    }

    @Inject
    public FolderDelivery(OperationsSettings settings) {
        this.out = settings.dataDirectory().resolve("edi").resolve("out");
    }

    public void deliver(Dispatched reply) throws IOException {
        var folder = Files.createDirectories(out.resolve(reply.recipient().code()));
        var part = folder.resolve(reply.controlReference() + ".part");
        try (var file =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(reply.content());
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(
                part,
                folder.resolve(reply.controlReference() + ".edi"),
                StandardCopyOption.ATOMIC_MOVE);
        sync(folder);
    }

    /** The new name itself must be on the disk too before the reply counts as delivered. */
    private static void sync(Path folder) throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
