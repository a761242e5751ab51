package no.klarering.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.klarering.kernel.Problem;
import no.klarering.operations.service.JsonForm;
import org.junit.jupiter.api.Test;

class SegmentPositionsTest {

    private static final JsonForm JSON = new JsonForm();

    @Test
    void findsAFieldWhereItStoodFirst() {
        var positions = SegmentPositions.of("CUSTOMS_UNIT:16\n2/MARKS:35\n2/MARKS:36\n");

        assertThat(segment(positions, Problem.of("9618", Field.CUSTOMS_UNIT.inHeader())))
                .isEqualTo(16);
        assertThat(segment(positions, Problem.of("9618", Field.MARKS.inLine(2)))).isEqualTo(35);
    }

    @Test
    void showsAMissingFieldAtTheBeginningOfItsLine() {
        var positions = SegmentPositions.of("2/ITEM:33\n");

        assertThat(segment(positions, Problem.of("9681", Field.ORIGIN.inLine(2)))).isEqualTo(33);
        assertThat(segment(positions, Problem.of("9681", Field.ORIGIN.inLine(3)))).isZero();
    }

    @Test
    void isNotConfusedByWhatSendersWriteAsAChargeCode() {
        var positions = SegmentPositions.of("1/CHARGE/A\nB:7\n1/CHARGE/:::8\n:\n2/ITEM:9\n");

        assertThat(segment(positions, Problem.of("9681", Field.ITEM.inLine(2)))).isEqualTo(9);
    }

    @Test
    void readsTheFormBeforeThisOne() {
        var before = "{\"positions\":{\"2/ITEM\":33}}";

        var positions = JSON.read(before, SegmentPositions.class);

        assertThat(segment(positions, Problem.of("9681", Field.ITEM.inLine(2)))).isEqualTo(33);
        assertThat(JSON.read(JSON.write(positions), SegmentPositions.class)).isEqualTo(positions);
    }

    private static int segment(SegmentPositions positions, Problem problem) {
        return positions.locate(List.of(problem)).get(0).where().segment();
    }
}
