package no.klarering.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentDiffTest {

    @Test
    void marksWhatIsMissingAndWhatIsTooMuch() {
        var wanted = "UNB+{cref}'BGM+963+1'GIS+2'UNZ+1'";
        var got = "UNB+24060309150001'BGM+932+1'GIS+2'FTX+ACB'UNZ+1'";

        assertThat(SegmentDiff.between(wanted, got))
                .isEqualTo(
                        """
                            UNB+24060309150001'
                          - BGM+963+1'
                          + BGM+932+1'
                            GIS+2'
                          + FTX+ACB'
                            UNZ+1'
                        """);
    }

    @Test
    void aLineThatFitsAPlaceholderIsTheSame() {
        assertThat(SegmentDiff.between("UNB+{cref}'", "UNB+2406030915000A'"))
                .contains("- UNB", "+ UNB");
    }

    @Test
    void comparesWithTheReplyThatHasMostInCommon() {
        var near = "UNB'BGM+932'GIS+2'";
        var far = "UNB'BGM+12'";

        assertThat(SegmentDiff.nearest("UNB'BGM+963'GIS+2'", List.of(far, near))).isEqualTo(near);
    }
}
