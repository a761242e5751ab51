package no.klarering.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OAuthFormTest {

    @Test
    void readsFieldsAndTakesEmptyOnesForLeftOut() {
        var form = OAuthForm.parse("grant_type=a%3Ab+c&scope=&subject_token=x=y&alone");

        assertThat(form.required("grant_type")).isEqualTo("a:b c");
        assertThat(form.required("subject_token")).isEqualTo("x=y");
        assertThat(form.field("scope")).isEmpty();
        assertThatThrownBy(() -> form.required("scope"))
                .hasMessage("The parameter scope is missing.");
    }

    @Test
    void refusesAFieldThatStandsThereTwice() {
        assertThatThrownBy(() -> OAuthForm.parse("grant_type=a&grant_type=a"))
                .hasMessage("A parameter stands there twice.");
    }

    @Test
    void refusesWhatIsNoForm() {
        assertThatThrownBy(() -> OAuthForm.parse("grant_type=%zz"))
                .isInstanceOf(OAuthRefused.class)
                .hasMessageContaining("not a form");
    }

    @Test
    void readsNoMoreThanAGoodRequestHas() throws IOException {
        var good = new byte[OAuthForm.MAX_BYTES];
        var tooLong = new ByteArrayInputStream(new byte[5 * 1024 * 1024]);

        assertThat(OAuthForm.read(new ByteArrayInputStream(good)).fields()).isEmpty();
        assertThatThrownBy(() -> OAuthForm.read(tooLong)).hasMessageContaining("longer than 65536");
        assertThat(tooLong.available()).isEqualTo(5 * 1024 * 1024 - OAuthForm.MAX_BYTES - 1);
    }
}
