package no.klarering.web.voec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import no.klarering.kernel.Json;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.operations.service.JsonForm;
import no.klarering.voec.TreffDesk.Call;
import no.klarering.voec.VoecItem;
import no.klarering.web.problem.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreffFormTest {

    private static final Json JSON = new JsonForm();
    private static final OrganisationNumber POST = OrganisationNumber.of("313000109");
    private static final String ITEM =
            "{'voecNumber':'2056550','subheading':'650500','value':399.5,'numberOfItems':2}";

    private static Call read(String body) {
        var bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return TreffForm.read(bytes, JSON).call(POST);
    }

    private static String form(String items) {
        return "{'shipmentNumber':'S-1','items':[" + items + "]}";
    }

    @Test
    void readsAReportWithItsValuesInKronerAndOere() {
        var call = read(form(ITEM));

        assertThat(call.shipmentNumber()).isEqualTo("S-1");
        assertThat(call.goods())
                .containsExactly(
                        new VoecItem(new BigDecimal("399.50"), 2, "650500", "2056550", "FR5"));
        assertThat(read(form(ITEM.replace("399.5", "399.500"))).goods()).isEqualTo(call.goods());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hello                                   | bad-request",
                "[]                                      | bad-request",
                "null                                    | bad-request",
                "{}                                      | bad-parameter /shipmentNumber",
                "{'shipmentNumber':' '}                  | bad-parameter /shipmentNumber",
                "{'shipmentNumber':'S-1'}                | bad-parameter /items",
                "{'shipmentNumber':'S-1','items':[]}     | bad-parameter /items",
                "{'shipmentNumber':'S-1','items':[null]} | bad-parameter /items/0",
                "{'shipmentNumber':'S-1','items':[{}]}   | bad-parameter /items/0/voecNumber"
            })
    void refusesWhatIsNoReportAndSaysWhere(String body, String refusal) {
        var refused = catchThrowableOfType(RequestRefused.class, () -> read(body));

        assertThat(refused.kind().code() + refused.pointer().map(at -> " " + at).orElse(""))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"399.5, -1, value", "'numberOfItems'':2', 'numberOfItems'':0', numberOfItems"})
    void refusesValuesThatCannotBe(String right, String wrong, String field) {
        var body = form(ITEM + "," + ITEM.replace(right, wrong));

        var refused = catchThrowableOfType(RequestRefused.class, () -> read(body));

        assertThat(refused.pointer()).contains("/items/1/" + field);
    }
}
