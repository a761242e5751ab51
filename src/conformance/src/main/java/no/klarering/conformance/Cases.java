package no.klarering.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the cases are: packed into the kit, or in a folder of the user's own. */
public final class Cases {

    private static final String PACKED = "/cases/README.md";

    private Cases() {}

    /** Those that came along. */
    public static List<Case> packed() throws IOException {
        var place = place();
        if (!place.getScheme().equals("jar")) {
            return in(Path.of(place).getParent());
        }
        try (var jar = FileSystems.newFileSystem(place, Map.of())) {
            return in(jar.getPath(PACKED).getParent());
        }
    }

    private static URI place() {
        try {
            return Cases.class.getResource(PACKED).toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the address of a resource is a URI", e);
        }
    }

    /** Those in the folders below one. */
    public static List<Case> in(Path root) throws IOException {
        var found = new ArrayList<Case>();
        try (var folders = Files.list(root)) {
            for (var folder : folders.filter(Files::isDirectory).sorted().toList()) {
                found.add(Case.read(folder));
            }
        }
        return List.copyOf(found);
    }
}
