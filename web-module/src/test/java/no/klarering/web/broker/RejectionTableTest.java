package no.klarering.web.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RejectionTableTest {

    @Test
    void quotesTextsSoThatNeitherSemicolonNorQuoteEndsAField() {
        var quoted = RejectionTable.quoted("Rubrikk 33; se \"tariffen\"");

        assertThat(quoted).isEqualTo("\"Rubrikk 33; se \"\"tariffen\"\"\"");
    }
}
