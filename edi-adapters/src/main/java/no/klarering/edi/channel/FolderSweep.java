package no.klarering.edi.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSRuntimeException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.klarering.operations.Mainstays;
import no.klarering.operations.OperationsSettings;

/**
 * Finds the files that senders have put into {@code <data>/edi/in/<NODI>/}: names that end in
 * {@code .edi}. A sender writes under another name and renames, so what is found is whole.
 */
@ApplicationScoped
public class FolderSweep {

    private static final Logger LOG = System.getLogger(FolderSweep.class.getName());

    private final Path in;
    private final FolderReceipt receipt;
    private final Mainstays mainstays;

    public FolderSweep() {
        this.in = null;
        this.receipt = null;
        this.mainstays = null;
    }

    @Inject
    public FolderSweep(OperationsSettings settings, FolderReceipt receipt, Mainstays mainstays) {
        this.in = settings.dataDirectory().resolve("edi").resolve("in");
        this.receipt = receipt;
        this.mainstays = mainstays;
    }

    /** Takes whatever lies there now; while nothing can be taken it all stays there. */
    public void look() throws IOException {
        if (!mainstays.allowTaking()) {
            return;
        }
        Files.createDirectories(in);
        for (var folder : entries(in)) {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                look(folder);
            }
        }
    }

    private void look(Path folder) throws IOException {
        for (var file : entries(folder)) {
            if (FoundFile.isReady(file.getFileName().toString())
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && mainstays.allowTaking()) {
                take(file);
            }
        }
    }

    private void take(Path file) {
        try {
            receipt.take(file);
        } catch (IOException | JMSRuntimeException e) {
            // The file stays where it is and is tried again; the others must not wait for it.
            LOG.log(Level.WARNING, "File {0} cannot be taken now: {1}", file, e);
            mainstays.standAfterALook();
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder)) {
            stream.forEach(found::add);
        }
        found.sort(null);
        return found;
    }
}
