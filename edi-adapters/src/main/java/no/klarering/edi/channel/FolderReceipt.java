package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Channel;
import no.klarering.operations.OperationsSettings;

/**
 * Takes one file: first into the journal, then out of the way to {@code <data>/edi/taken/<NODI>/}.
 * Its id comes from the file itself: folder, name, inode, time, bytes.
 */
@ApplicationScoped
public class FolderReceipt {

    private final Path taken;
    private final FileIntake intake;

    public FolderReceipt() {
        this.taken = null;
        this.intake = null;
    }

    @Inject
    public FolderReceipt(OperationsSettings settings, FileIntake intake) {
        this.taken = settings.dataDirectory().resolve("edi").resolve("taken");
        this.intake = intake;
    }

    public void take(Path file) throws IOException {
        var before = Files.readAttributes(file, BasicFileAttributes.class);
        var tooLarge = found(file, before).isTooLarge();
        var content = tooLarge ? new byte[0] : Files.readAllBytes(file);
        var after = Files.readAttributes(file, BasicFileAttributes.class);
        if (!tooLarge && stillWritten(before, after, content)) {
            return;
        }
        var found = found(file, after);
        var id = intake.put(found, content);
        moveAway(file, found, id);
        intake.movedAway(id);
    }

    private static boolean stillWritten(
            BasicFileAttributes before, BasicFileAttributes after, byte[] content) {
        return before.size() != after.size()
                || after.size() != content.length
                || !before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    private static FoundFile found(Path file, BasicFileAttributes attributes) {
        var folder = file.getParent().getFileName().toString();
        return new FoundFile(
                Channel.FOLDER,
                Nodi.parse(folder),
                folder,
                file.getFileName().toString(),
                attributes.size(),
                attributes.fileKey() + "|" + attributes.lastModifiedTime());
    }

    private void moveAway(Path file, FoundFile found, String id) throws IOException {
        var folder = Files.createDirectories(taken.resolve(found.folder()));
        try {
            Files.move(file, folder.resolve(found.name()));
        } catch (FileAlreadyExistsException usedBefore) {
            Files.move(file, folder.resolve(found.nameWith(id)));
        }
    }
}
