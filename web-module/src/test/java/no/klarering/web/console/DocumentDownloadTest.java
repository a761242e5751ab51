package no.klarering.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDownloadTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "faktura 1.pdf, faktura 1.pdf, faktura%201.pdf",
                "blå\"\\;.pdf, bl____.pdf, bl%C3%A5%22%5C%3B.pdf"
            })
    void namesTheFileForEveryBrowserAndLeavesNoWayOut(String name, String plain, String whole) {
        var disposition = DocumentDownload.disposition(name);

        assertThat(disposition)
                .isEqualTo("attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole);
    }
}
