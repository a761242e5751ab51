package no.klarering.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import no.klarering.document.DocumentType;
import no.klarering.document.FileKind;
import no.klarering.kernel.Json;
import no.klarering.operations.service.JsonForm;
import no.klarering.testing.OfficeFiles;
import no.klarering.web.problem.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadFormTest {

    private static final Json JSON = new JsonForm();

    private static final String METADATA =
            part("name=\"metadata\"", "{\"documentType\":\"permit\"}");
    private static final String FILE = part("name=\"file\"; filename=\"a.pdf\"", "%PDF-1.7");
    private static final String END = "--b--\r\n";

    private static String part(String disposition, String content) {
        return "--b\r\nContent-Disposition: form-data; "
                + disposition
                + "\r\n\r\n"
                + content
                + "\r\n";
    }

    private static UploadForm read(String body) throws IOException {
        return read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static UploadForm read(InputStream body) throws IOException {
        return UploadForm.read(
                body, new MediaType("multipart", "form-data", Map.of("boundary", "b")), JSON);
    }

    private static String refusal(String body) {
        var refused = catchThrowableOfType(RequestRefused.class, () -> read(body));
        return refused.kind().code() + refused.pointer().map(place -> " " + place).orElse("");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 100_000})
    void readsTheFormHoweverItsBytesArrive(int atOnce) throws IOException {
        var content = "\r\n--c\r\n\r\r\n--\r\n-" + "x".repeat(40_000);
        var body = "preamble\r\n" + METADATA + FILE.replace("%PDF-1.7", content) + END + "epilogue";
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));

        try (var form = read(new Dribble(bytes, atOnce))) {

            assertThat(form.type()).isEqualTo(DocumentType.PERMIT);
            assertThat(form.kind()).isEqualTo(FileKind.PDF);
            assertThat(form.name().text()).isEqualTo("a.pdf");
            assertThat(Files.readString(form.file())).isEqualTo(content);
        }
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        var form = read(METADATA + FILE + END);

        form.close();

        assertThat(form.file()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "filename=\"faktura.pdf\"                      | faktura.pdf",
                "filename=faktura.pdf                          | faktura.pdf",
                "filename=\"Blåbær 12.pdf\"                    | Blåbær 12.pdf",
                "filename=\"a \\\"b\\\".pdf\"                  | a \"b\".pdf",
                "filename=\"C:\\Users\\kari\\faktura.pdf\"     | faktura.pdf",
                "filename=\"x.txt\"; filename*=UTF-8''bl%C3%A5.pdf | blå.pdf",
                "filename=\"x.txt\"; filename*=UTF-8''bl%C3%   | x.txt"
            })
    void readsTheNameOfTheFile(String parameter, String name) throws IOException {
        var file = part("name=\"file\"; " + parameter, "%PDF-1.7");

        try (var form = read(METADATA + file + END)) {

            assertThat(form.name().text()).isEqualTo(name);
        }
    }

    @Test
    void refusesOtherPartsThanTheTwoInTheirOrder() {
        assertThat(refusal(FILE + METADATA + END)).isEqualTo("form-parts metadata");
        assertThat(refusal(FILE + END)).isEqualTo("form-parts metadata");
        assertThat(refusal(END)).isEqualTo("form-parts metadata");
        assertThat(refusal(METADATA + END)).isEqualTo("form-parts file");
        assertThat(refusal(METADATA + METADATA + FILE + END)).isEqualTo("form-parts file");
        assertThat(refusal(METADATA + FILE + FILE + END)).isEqualTo("form-parts file");
    }

    @Test
    void refusesMetadataThatSayNoType() {
        assertThat(refusal(part("name=metadata", "hello") + FILE + END))
                .isEqualTo("form-parts metadata");
        assertThat(refusal(part("name=metadata", "[]") + FILE + END))
                .isEqualTo("form-parts metadata");
        assertThat(refusal(part("name=metadata", "{}") + FILE + END))
                .isEqualTo("document-type /metadata/documentType");
        assertThat(refusal(part("name=metadata", "{\"documentType\":7}") + FILE + END))
                .isEqualTo("document-type /metadata/documentType");
        assertThat(refusal(part("name=metadata", " ".repeat(9000)) + FILE + END))
                .isEqualTo("form-parts metadata");
    }

    @Test
    void refusesAFileWithoutANameOrOfAnotherKind() {
        assertThat(refusal(METADATA + part("name=file", "%PDF-1.7") + END))
                .isEqualTo("file-kind file");
        assertThat(refusal(METADATA + part("name=file; filename=a.exe", "MZ") + END))
                .isEqualTo("file-kind file");
    }

    @Test
    void refusesABodyThatIsCutShortOrNoForm() {
        assertThat(refusal("")).isEqualTo("bad-request");
        assertThat(refusal("hello")).isEqualTo("bad-request");
        assertThat(refusal(METADATA + FILE)).isEqualTo("bad-request");
        assertThat(refusal(METADATA + "--b\r\nContent-Disp")).isEqualTo("bad-request");
        assertThat(refusal("--b\r\nX: " + "y".repeat(9000) + "\r\n\r\n")).isEqualTo("bad-request");
    }

    @Test
    void refusesMoreThanTenMegabytes() {
        var large = new String(OfficeFiles.pdf(10 * 1024 * 1024 + 1), StandardCharsets.ISO_8859_1);
        var body = METADATA + part("name=file; filename=a.pdf", large) + END;

        var refused =
                catchThrowableOfType(
                        RequestRefused.class,
                        () ->
                                read(
                                        new ByteArrayInputStream(
                                                body.getBytes(StandardCharsets.ISO_8859_1))));

        assertThat(refused.kind().code()).isEqualTo("file-too-large");
    }

    @Test
    void looksAtNoMoreThanTheFirstOfManyParts() throws IOException {
        var many = new ByteArrayInputStream(FILE.repeat(100_000).getBytes(StandardCharsets.UTF_8));
        var before = many.available();

        catchThrowableOfType(RequestRefused.class, () -> read(many));

        assertThat(before - many.available()).isLessThan(20_000);
    }

    @Test
    void refusesABoundaryThatIsNone() {
        var body = new ByteArrayInputStream(new byte[0]);

        var refused =
                catchThrowableOfType(
                        RequestRefused.class,
                        () -> UploadForm.read(body, MediaType.MULTIPART_FORM_DATA_TYPE, JSON));

        assertThat(refused.pointer()).contains("boundary");
    }

    @ParameterizedTest
    @CsvSource({
        "313000109-01092023-1, 31300010920230901000001",
        "313000109-01092023-000001, 31300010920230901000001",
        "NO313000109-29022024-999999, 31300010920240229999999",
        "313000109-29022023-1,",
        "313000109-20230901-1,",
        "313000108-01092023-1,",
        "313000109-01092023-1000000,",
        "313000109-01092023-,",
        "15829050150-01092023-1,"
    })
    void readsTheDeclarationOfTheAddress(String address, String key) {
        assertThat(DeclarationPath.key(address).map(Object::toString).orElse(null)).isEqualTo(key);
    }

    /** Gives a few bytes at a time. */
    private static final class Dribble extends FilterInputStream {

        private final int atOnce;

        private Dribble(InputStream source, int atOnce) {
            super(source);
            this.atOnce = atOnce;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, atOnce));
        }
    }
}
