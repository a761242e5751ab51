package no.klarering.document.core;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.klarering.document.FileKind;

/**
 * Looks at the bytes of a file as they pass, and says at the end whether they are of a kind: by the
 * bytes with which it begins, for office files by the part that each must have, for text by the
 * absence of what no text has.
 */
public final class ContentCheck {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int BEGINNING = 8;

    private static final String OFFICE = "[Content_Types].xml";
    private static final String LETTER = "word/document";
    private static final String SHEET = "xl/workbook";
    private static final int OVERLAP = OFFICE.length() - 1;

    private byte[] beginning = {};
    private String before = "";
    private boolean controls;
    private boolean office;
    private boolean letter;
    private boolean sheet;

    /** The next bytes of the file. */
    public void see(byte[] bytes) {
        if (beginning.length < BEGINNING) {
            var more = Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING - beginning.length));
            var both = Arrays.copyOf(beginning, beginning.length + more.length);
            System.arraycopy(more, 0, both, beginning.length, more.length);
            beginning = both;
        }
        controls = controls || hasControls(bytes);
        seeParts(bytes);
    }

    /** Names of the parts of an office file stand in it uncompressed. */
    private void seeParts(byte[] bytes) {
        var text = before + new String(bytes, StandardCharsets.ISO_8859_1);
        office = office || text.contains(OFFICE);
        letter = letter || text.contains(LETTER);
        sheet = sheet || text.contains(SHEET);
        before = text.substring(Math.max(0, text.length() - OVERLAP));
    }

    private static boolean hasControls(byte[] bytes) {
        for (var each : bytes) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r') {
                return true;
            }
        }
        return false;
    }

    /** Whether what was seen is of the kind; nothing is of none. */
    public boolean isOf(FileKind kind) {
        return switch (kind) {
            case PDF -> begins(PDF);
            case JPG -> begins(JPG);
            case PNG -> begins(PNG);
            case DOCX -> begins(ZIP) && office && letter;
            case XLSX -> begins(ZIP) && office && sheet;
            case TXT -> beginning.length > 0 && !controls && !begins(PDF);
        };
    }

    private boolean begins(byte[] signature) {
        return beginning.length >= signature.length
                && Arrays.equals(beginning, 0, signature.length, signature, 0, signature.length);
    }
}
