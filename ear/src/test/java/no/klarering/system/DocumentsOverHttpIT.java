package no.klarering.system;

import static no.klarering.system.EdiClient.json;
import static no.klarering.system.EdiClient.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import no.klarering.testing.OfficeFiles;
import org.junit.jupiter.api.Test;

class DocumentsOverHttpIT {

    private static final String SCOPE = "toll:goodsdeclaration/document.write";
    private static final String DECLARATION = EdiClient.ORGANISATION + "-03062024-72";
    private static final int MEGABYTE = 1024 * 1024;

    private final MovementClient declarant = MovementClient.of(EdiClient.ORGANISATION, SCOPE);

    private static String metadata() {
        return part("name=\"metadata\"\r\nContent-Type: application/json")
                + "{\"documentType\": \"invoice\"}\r\n";
    }

    private static String part(String disposition) {
        return "--border\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    }

    private static byte[] form(String before, byte[] file, String after) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(part("name=\"file\"; filename=\"faktura.pdf\"").getBytes());
        form.writeBytes(file);
        form.writeBytes(("\r\n" + after + "--border--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private static HttpResponse<String> hand(MovementClient sender, String id, byte[] form) {
        return sender.postBytes(
                "/api/goodsdeclaration/document/v2/declaration-id/" + id + "/document",
                "multipart/form-data; boundary=border",
                form);
    }

    @Test
    void keepsADocumentOfADeclarationOnceAndSaysWhatIsWrongWithOthers() {
        var broker = EdiClient.of(EdiClient.ORGANISATION);
        broker.send(EdiClient.example(72));
        broker.reply(EdiClient.reference(72));
        var nine = form(metadata(), OfficeFiles.pdf(9 * MEGABYTE), "");
        var stranger = MovementClient.of("312688409", SCOPE);

        var kept = hand(declarant, DECLARATION, nine);
        var again = hand(declarant, DECLARATION, nine);

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(text(json(kept), "size")).isEqualTo("9437184");
        assertThat(again.body()).isEqualTo(kept.body());
        var small = OfficeFiles.pdf(1000);
        assertRefused(hand(stranger, DECLARATION, form(metadata(), small, "")), 403);
        assertRefused(hand(declarant, DECLARATION + "0", form(metadata(), small, "")), 404);
        assertRefused(hand(declarant, DECLARATION, form("", small, metadata())), 400);
        assertRefused(hand(declarant, DECLARATION, form(metadata(), new byte[] {1}, "")), 400);
        var eleven = form(metadata(), OfficeFiles.pdf(10 * MEGABYTE + 1), "");
        assertRefused(hand(declarant, DECLARATION, eleven), 413);
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(text(json(answer), "code")).isNotBlank();
    }
}
