package no.klarering.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    TXT("text/plain", "txt"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The kind that a file's name ends in. */
    public static Optional<FileKind> ofName(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.contains(".") && kind.endings.contains(ending))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }
}
