package no.klarering.edition.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import no.klarering.edition.EditionSettings;
import no.klarering.edition.service.EditionStep;
import no.klarering.testing.Database;
import no.klarering.testing.FirmGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionStepTest {

    @TempDir private Path folder;

    @Test
    void doesNotStartWithoutAnyEditionOfADataSetAndSaysWhy() throws IOException {
        Files.createDirectories(folder.resolve("risk"));
        Files.writeString(folder.resolve("risk/profiles.csv"), "id,lane\n");
        var settings = settings(folder, true);
        var node = new Node(Database.freshH2(), settings, Clock.systemUTC());
        var step = new EditionStep(settings, node.desk, node.inUse, new FirmGround());

        assertThatThrownBy(step::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("There is no edition of risk-profiles. risk/profiles.csv,")
                .hasMessageContaining("These columns are missing: direction, category,");
    }

    @Test
    void aFolderThatIsNamedMustExist() {
        var settings = settings(folder.resolve("lov"), true);
        var node = new Node(Database.freshH2(), settings, Clock.systemUTC());
        var step = new EditionStep(settings, node.desk, node.inUse, new FirmGround());

        assertThatThrownBy(step::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("KLARERING_LAW_DIR")
                .hasMessageContaining("which is not a folder");
    }

    private static EditionSettings settings(Path folder, boolean named) {
        return new EditionSettings(folder, named, true, Node.MAX_FILE_BYTES, Node.MAX_ENTRIES);
    }
}
