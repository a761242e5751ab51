package no.klarering.web.digitoll;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrImageTest {

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9]+) ");
    private static final Pattern SQUARE = Pattern.compile("M([0-9]+) ([0-9]+)h1v1h-1z");
    private static final int MARGIN = 4;

    @Test
    void whoPhotographsItComesToTheAddress() throws Exception {
        var address =
                "https://klarering.example/digitoll/driver?mrn=26NO46L45JPKP8IRT5&plate=KXT41B";

        var image = QrImage.svg(address);

        assertThat(new Decoder().decode(squares(image)).getText()).isEqualTo(address);
    }

    private static BitMatrix squares(String image) {
        var size = SIZE.matcher(image);
        assertThat(size.find()).isTrue();
        var matrix = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * MARGIN);
        var square = SQUARE.matcher(image);
        while (square.find()) {
            matrix.set(
                    Integer.parseInt(square.group(1)) - MARGIN,
                    Integer.parseInt(square.group(2)) - MARGIN);
        }
        return matrix;
    }
}
