package no.klarering.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookSecretsTest {

    private static final String SECRET = "whsec_8mCKBg3o8wLMlIqDGFYnPAxCBhXKnFCJ4hSGJr4wPdM";

    @TempDir private Path folder;

    private WebhookSecrets with(String file) {
        return new WebhookSecrets(folder.resolve(file));
    }

    private static List<JWK> keys(Path file) throws IOException, ParseException {
        return JWKSet.parse(Files.readString(file)).getKeys();
    }

    @Test
    void opensWhatItSealedInAnotherProcessToo() {
        var sealed = with("keys.json").seal(SECRET);

        var opened = with("keys.json").open(sealed);

        assertThat(sealed).doesNotContain(SECRET).hasSizeLessThan(400);
        assertThat(opened).contains(SECRET);
    }

    @Test
    void opensNothingByAnotherKey() {
        var sealed = with("ours.json").seal(SECRET);

        var opened = with("theirs.json").open(sealed);

        assertThat(opened).isEmpty();
    }

    @Test
    void opensNothingThatWasChangedOrNeverSealed() {
        var secrets = with("keys.json");
        var sealed = secrets.seal(SECRET);
        var last = sealed.charAt(sealed.length() - 2) == 'A' ? 'B' : 'A';
        var changed = sealed.substring(0, sealed.length() - 2) + last + sealed.substring(0, 1);

        assertThat(secrets.open(changed)).isEmpty();
        assertThat(secrets.open(SECRET)).isEmpty();
    }

    @Test
    void goesOnOpeningByAnOldKeyWhenANewOneWasPutFirst() throws Exception {
        var file = folder.resolve("keys.json");
        var sealed = with("keys.json").seal(SECRET);
        with("new.json").seal(SECRET);
        var both = new ArrayList<>(keys(folder.resolve("new.json")));
        both.addAll(keys(file));
        Files.writeString(file, new JWKSet(both).toString(false));

        var sealedAgain = with("keys.json").seal(SECRET);

        assertThat(with("keys.json").open(sealed)).contains(SECRET);
        assertThat(with("new.json").open(sealedAgain)).contains(SECRET);
    }

    @Test
    void keepsItsKeysFromOthersOnTheMachine() throws IOException {
        with("keys.json").seal(SECRET);

        var permissions = Files.getPosixFilePermissions(folder.resolve("keys.json"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }
}
