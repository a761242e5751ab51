package no.klarering.edition.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.klarering.edition.DataEdition.SourceFile;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFault;
import no.klarering.edition.DataFiles;

/** One reading of the files of a data set: counts entries and collects faults. */
final class FileReading implements DataFiles {

    private static final int MOST_FAULTS = 500;

    private final DataFolder folder;
    private final Sources sources;
    private final List<DataFault> faults = new ArrayList<>();
    private final Map<String, Integer> entries = new TreeMap<>();

    FileReading(DataFolder folder, Sources sources) {
        this.folder = folder;
        this.sources = sources;
        sources.tooLarge()
                .forEach(
                        (file, size) ->
                                fault(
                                        file,
                                        "",
                                        "The file is larger than the "
                                                + folder.settings().maxFileBytes()
                                                + " bytes that are taken."));
    }

    List<DataFault> faults() {
        return List.copyOf(faults);
    }

    List<SourceFile> files() {
        return entries.entrySet().stream()
                .map(
                        read ->
                                new SourceFile(
                                        read.getKey(),
                                        folder.origin(read.getKey()),
                                        sources.fileHashes().get(read.getKey()),
                                        read.getValue()))
                .toList();
    }

    void fault(String file, String where, String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new DataFault(file, where, what));
        }
    }

    @Override
    public boolean has(String file) {
        return sources.fileHashes().containsKey(file);
    }

    @Override
    public void table(String file, Collection<String> columns, Consumer<DataEntry> reader) {
        read(file, in -> new Table(this, file, columns).read(in, reader));
    }

    @Override
    public void array(String file, String name, Consumer<DataEntry> reader) {
        read(file, in -> new JsonArray(this, file, name).read(in, reader));
    }

    /** Counts one more entry; false when there are too many. */
    boolean count(String file) {
        var number = entries.merge(file, 1, Integer::sum);
        if (number > folder.settings().maxEntries()) {
            fault(
                    file,
                    "",
                    "The file has more than the "
                            + folder.settings().maxEntries()
                            + " entries that are taken.");
        }
        return number <= folder.settings().maxEntries();
    }

    private void read(String file, Content content) {
        if (!has(file)) {
            fault(file, "", "The file is missing.");
            return;
        }
        if (sources.tooLarge().containsKey(file)) {
            return;
        }
        entries.put(file, 0);
        var digest = Sources.sha256();
        try (var in = new DigestInputStream(folder.open(file), digest)) {
            content.read(in);
            in.transferTo(OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(digest.digest()).equals(sources.fileHashes().get(file))) {
                fault(file, "", "The file changed while it was read; load it again.");
            }
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var where = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            fault(file, where, "The file is malformed: " + firstLine(e.getOriginalMessage()));
        } catch (CharConversionException e) {
            fault(file, "", "The file is not UTF-8: " + firstLine(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("") + ".";
    }

    private interface Content {
        void read(InputStream in) throws IOException;
    }
}
