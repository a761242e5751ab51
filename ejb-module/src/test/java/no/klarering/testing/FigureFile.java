package no.klarering.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the figures of a proof are kept: those of this run, and the recorded ones. */
final class FigureFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String proof;
    private final Path written;
    private final Path recorded;

    FigureFile(String proof, Path written, Path recorded) {
        this.proof = proof;
        this.written = written.resolve(proof + ".json");
        this.recorded = recorded.resolve(proof + ".json");
    }

    String proof() {
        return proof;
    }

    /** The ratios of the recorded run by name; empty when none was recorded. */
    Map<String, Double> recordedRatios() {
        var ratios = new HashMap<String, Double>();
        try {
            if (Files.exists(recorded)) {
                for (var figure : JSON.readTree(recorded.toFile()).path("figures")) {
                    if (figure.path("ratio").asBoolean()) {
                        ratios.put(figure.path("name").asText(), figure.path("value").asDouble());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the figures in " + recorded, e);
        }
        return ratios;
    }

    void write(List<Figure> figures) {
        var root = JSON.createObjectNode().put("proof", proof).put("machine", machine());
        var list = root.putArray("figures");
        for (var figure : figures) {
            list.addObject()
                    .put("name", figure.name())
                    .put("value", figure.value())
                    .put("unit", figure.unit())
                    .put("limit", figure.limitText())
                    .put("ratio", figure.ratio());
        }
        try {
            Files.createDirectories(written.toAbsolutePath().getParent());
            JSON.writerWithDefaultPrettyPrinter().writeValue(written.toFile(), root);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the figures to " + written, e);
        }
    }

    private static String machine() {
        return "%d cores, JDK %s, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }
}
