package no.klarering.document.core;

import static no.klarering.testing.OfficeFiles.docx;
import static no.klarering.testing.OfficeFiles.pdf;
import static no.klarering.testing.OfficeFiles.starting;
import static no.klarering.testing.OfficeFiles.xlsx;
import static no.klarering.testing.OfficeFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.document.FileKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentCheckTest {

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("pdf", pdf(1000), "PDF"),
                arguments("pdf cut short", text("%PDF"), "TXT"),
                arguments("a pdf of text only", text("%PDF-1.4\nplain"), "PDF"),
                arguments("jpg", starting(0xFF, 0xD8, 0xFF, 0xE0), "JPG"),
                arguments("not quite jpg", starting(0xFF, 0xD8, 0xFE), ""),
                arguments("png", starting(0x89, 'P', 'N', 'G', 13, 10, 26, 10), "PNG"),
                arguments("png by a broken transfer", starting(0x89, 'P', 'N', 'G', 10, 26), ""),
                arguments("letter", docx(), "DOCX"),
                arguments("sheet", xlsx(), "XLSX"),
                arguments("archive of something else", zip(List.of("word/document.xml")), ""),
                arguments("program", starting('M', 'Z', 0x90, 0), ""),
                arguments("text", text("Faktura nr. 12\r\n\tkr 100\n"), "TXT"),
                arguments("text in Norwegian", text("Blåbærsyltetøy"), "TXT"),
                arguments("nothing", new byte[0], ""));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void knowsAFileByItsBytesHoweverTheyArrive(String name, byte[] bytes, String kind) {
        assertThat(List.of(kinds(bytes, 1), kinds(bytes, 7), kinds(bytes, 100_000)))
                .containsOnly(kind);
    }

    private static String kinds(byte[] bytes, int step) {
        var check = new ContentCheck();
        for (var at = 0; at < bytes.length; at += step) {
            check.see(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + step)));
        }
        return EnumSet.allOf(FileKind.class).stream()
                .filter(check::isOf)
                .map(FileKind::name)
                .collect(Collectors.joining(" "));
    }
}
