package no.klarering.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {

    @ParameterizedTest
    @CsvSource({
        "NAD+IM+15829050150::NO1, NAD+IM+158290*****::NO1",
        "a D-number 50459032050, a D-number 504590*****",
        "mistyped 15829050151, mistyped 158290*****",
        "parted 158290 50150, parted 158290*****",
        "parted 158290-50150, parted 158290*****"
    })
    void hidesAPersonNumberWhereverItStands(String text, String shown) {
        var masks = new Masks(new Officer(inRole("officer")));

        assertThat(masks.hide(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNH+000102+CUSDEC:1:902:UN:NEP-I+3130001092024060300010201",
                "RFF+XC:202402028155009",
                "12345678901",
                "313000109"
            })
    void leavesOtherNumbersAsTheyAre(String text) {
        var masks = new Masks(new Officer(inRole("officer")));

        assertThat(masks.hide(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "officer, true",
        "analyst, true",
        "auditor, true",
        "admin, true",
        "supervisor, false"
    })
    void hidesPersonsFromEverybodyButSupervisors(String role, boolean hidden) {
        var masks = new Masks(new Officer(inRole(role)));

        var shown = masks.hide("NAD+IM+15829050150::NO1");

        assertThat(shown.contains("50150")).isEqualTo(!hidden);
    }

    private static HttpServletRequest inRole(String role) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        MasksTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("isUserInRole")
                                        && arguments[0].equals(role));
    }
}
