package no.klarering.edi.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a profile file.
 *
 * <pre>
 * profile TVINN-902 CUSDEC
 * agreement TVINN-902                 only from senders whose agreement names it
 * version CUSDEC:1:902:UN:NEP-I
 * structure
 *   UNH M 1
 *   CST/header M 1 unless BGM 5 1      waived when element 5 (tag = 1) of BGM is 1
 *   NAD group M 9                      opens a group; what is indented below belongs to it
 *     CTA C 1
 * segment MOA/header                   a second block of the same name is an alternative chosen by its key
 *   M 5007 n1 {4} key                  a simple element with its codes
 *   -                                  an element that is not used
 *   M C516 *2 | M 5025 an..3 {39} | M 5004 n..15,2     a composite, twice in a row
 *   or        | M 5025 an..3 {144} | M 5004 n..15      the same composite with another qualifier
 *   M C246 unless BGM 5 14 | M 7361 n4                   may be left out in a provisional declaration
 *   any 3 4                          at least one of these elements (tag = 1) must be there
 * </pre>
 *
 * Text after {@code #} is a remark.
 */
public final class ProfileFile {
    private final List<String> versions = new ArrayList<>();
    private final List<String> structure = new ArrayList<>();
    private final SegmentRulesFile segments = new SegmentRulesFile();
    private String name = "";
    private String agreement = "";
    private String block = "";

    private ProfileFile() {}

    /** Reads a resource that lies beside this class, e.g. {@code tvinn-902-cusdec.profile}. */
    public static MessageProfile load(String resource) {
        try (var in = ProfileFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ProfileFault("there is no profile " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException("profile " + resource + " cannot be read", e);
        }
    }

    static MessageProfile of(Stream<String> lines) {
        var file = new ProfileFile();
        lines.forEach(file::take);
        return file.profile();
    }

    private void take(String written) {
        int remark = written.indexOf('#');
        var line = (remark < 0 ? written : written.substring(0, remark)).stripTrailing();
        if (line.isEmpty()) {
            return;
        }
        if (line.charAt(0) != ' ') {
            heading(line);
        } else if (block.equals("structure")) {
            structure.add(line);
        } else {
            segments.element(line.strip());
        }
    }

    private void heading(String line) {
        int space = line.indexOf(' ');
        block = space < 0 ? line : line.substring(0, space);
        var rest = space < 0 ? "" : line.substring(space + 1).strip();
        switch (block) {
            case "profile":
                name = rest;
                break;
            case "agreement":
                agreement = rest;
                break;
            case "version":
                versions.add(rest);
                break;
            case "structure":
                break;
            case "segment":
                segments.open(rest);
                break;
            default:
                throw new ProfileFault("a profile has no line " + line);
        }
    }

    private MessageProfile profile() {
        return new MessageProfile(
                name, agreement, versions, new StructureFile(structure, segments.rules()).nodes());
    }
}
