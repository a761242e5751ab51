package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Channel;
import no.klarering.operations.OperationsSettings;

/**
 * Takes one file: first into the journal, then out of the way to {@code <data>/edi/taken/<NODI>/}.
 *
 * <p>The id comes from the file itself (folder, name, inode, time, bytes). When the process dies
 * between the two steps the file is taken again with the same id, and the register knows it.
 */
@ApplicationScoped
public class FolderReceipt {

    static final long MAX_BYTES = 50L * 1024 * 1024;

    private final Path taken;
    private final IntakeQueue queue;
    private final Clock clock;

    /** Files in the journal that could not be moved away yet, by their ids. */
    private final Map<Path, String> stuck = new ConcurrentHashMap<>();

    public FolderReceipt() {
        this.taken = null;
        this.queue = null;
        this.clock = null;
    }

    @Inject
    public FolderReceipt(OperationsSettings settings, IntakeQueue queue, Clock clock) {
        this.taken = settings.dataDirectory().resolve("edi").resolve("taken");
        this.queue = queue;
        this.clock = clock;
    }

    public void take(Path file) throws IOException {
        var before = Files.readAttributes(file, BasicFileAttributes.class);
        var tooLarge = before.size() > MAX_BYTES;
        var content = tooLarge ? new byte[0] : Files.readAllBytes(file);
        var after = Files.readAttributes(file, BasicFileAttributes.class);
        if (!tooLarge && stillWritten(before, after, content)) {
            return;
        }
        var id = InterchangeIds.named(name(file, after), content);
        if (!id.equals(stuck.get(file))) {
            queue.put(arrival(file, id, after, content), content);
            stuck.put(file, id);
        }
        moveAway(file, id);
        stuck.remove(file);
    }

    private static boolean stillWritten(
            BasicFileAttributes before, BasicFileAttributes after, byte[] content) {
        return before.size() != after.size()
                || after.size() != content.length
                || !before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    private static String name(Path file, BasicFileAttributes attributes) {
        return String.join(
                "|",
                "folder",
                file.getParent().getFileName().toString(),
                file.getFileName().toString(),
                String.valueOf(attributes.fileKey()),
                attributes.lastModifiedTime().toString(),
                Long.toString(attributes.size()));
    }

    private Arrival arrival(Path file, String id, BasicFileAttributes found, byte[] content) {
        var folder = file.getParent().getFileName().toString();
        var nodi = Nodi.parse(folder);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var arrival = Arrival.of(id, now, Channel.FOLDER, nodi);
        if (nodi.isEmpty()) {
            return arrival.refused("the folder " + folder + " is not a NODI number");
        }
        if (found.size() > MAX_BYTES) {
            return arrival.refused(
                    "over 50 MB ("
                            + found.size()
                            + " bytes): kept as edi/taken/"
                            + folder
                            + "/"
                            + file.getFileName());
        }
        return content.length == 0 ? arrival.refused("the file is empty") : arrival;
    }

    private void moveAway(Path file, String id) throws IOException {
        var folder = taken.resolve(file.getParent().getFileName());
        Files.createDirectories(folder);
        try {
            Files.move(file, folder.resolve(file.getFileName()));
        } catch (FileAlreadyExistsException usedBefore) {
            var name = file.getFileName().toString();
            var stem = name.substring(0, name.length() - ".edi".length());
            Files.move(file, folder.resolve(stem + "-" + id + ".edi"));
        }
    }
}
