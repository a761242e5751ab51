package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderChannelIT {

    private static final int LOOKS = 150;

    @Test
    void takesAFileThatAppearsAndLaysTheReplyIntoTheOutFolder() throws IOException {
        var name = place(EdiClient.NODI, EdiClient.example(101));

        var reply = replyTo(EdiClient.reference(101), "3130001092024060300010101");

        assertThat(reply).contains("+32'", "RFF+ABT:44100224");
        assertThat(folder("taken", EdiClient.NODI).resolve(name)).exists();
        assertThat(folder("in", EdiClient.NODI).resolve(name)).doesNotExist();
    }

    @Test
    void leavesUnfinishedFilesAlone() throws IOException {
        var part = Files.createDirectories(folder("in", EdiClient.NODI)).resolve("unfinished.part");
        Files.writeString(part, EdiClient.example(102));

        place(EdiClient.NODI, EdiClient.example(103));
        replyTo(EdiClient.reference(103), "3130001092024060300010301");

        assertThat(part).exists();
    }

    @Test
    void takesNothingForASenderOutOfAnothersFolder() throws IOException {
        var name = place("NO045701", EdiClient.example(104));

        await(folder("taken", "NO045701").resolve(name));

        var broker = EdiClient.of(EdiClient.ORGANISATION);
        place(EdiClient.NODI, EdiClient.example(104));
        assertThat(broker.reply(EdiClient.reference(104))).contains("BGM+932");
    }

    private static String place(String nodi, String interchange) throws IOException {
        var folder = Files.createDirectories(folder("in", nodi));
        var stem = "file-" + System.nanoTime();
        var part = folder.resolve(stem + ".part");
        Files.writeString(part, interchange, StandardCharsets.ISO_8859_1);
        Files.move(part, folder.resolve(stem + ".edi"));
        return stem + ".edi";
    }

    private static String replyTo(String reference, String declaration) throws IOException {
        for (var look = 0; look < LOOKS; look++) {
            for (var text : replies()) {
                if (text.contains(declaration)) {
                    return text;
                }
            }
            Pause.aMoment();
        }
        throw new AssertionError("no reply to " + reference);
    }

    private static java.util.List<String> replies() throws IOException {
        var found = new java.util.ArrayList<String>();
        var out = Files.createDirectories(folder("out", EdiClient.NODI));
        try (var files = Files.newDirectoryStream(out, "*.edi")) {
            for (var file : files) {
                found.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }

    private static void await(Path file) {
        for (var look = 0; look < LOOKS && !Files.exists(file); look++) {
            Pause.aMoment();
        }
        assertThat(file).exists();
    }

    private static Path folder(String which, String nodi) {
        return EdiClient.jar().data().resolve("edi").resolve(which).resolve(nodi);
    }
}
