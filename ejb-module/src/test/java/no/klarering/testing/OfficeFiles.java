package no.klarering.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of the kinds that people send. */
public final class OfficeFiles {

    private OfficeFiles() {}

    /** Begins as a PDF does and is so long. */
    public static byte[] pdf(int size) {
        var bytes = new byte[size];
        for (var i = 0; i < size; i++) {
            bytes[i] = (byte) (i * 31 + i / 251);
        }
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    public static byte[] docx() {
        return zip(List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml"));
    }

    public static byte[] xlsx() {
        return zip(List.of("_rels/.rels", "xl/workbook.xml", "[Content_Types].xml"));
    }

    public static byte[] zip(List<String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    public static byte[] starting(int... beginning) {
        var bytes = new byte[64];
        for (var i = 0; i < beginning.length; i++) {
            bytes[i] = (byte) beginning[i];
        }
        return bytes;
    }
}
