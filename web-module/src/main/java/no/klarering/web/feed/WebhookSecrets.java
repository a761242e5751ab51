package no.klarering.web.feed;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Optional;
import no.klarering.operations.OperationsSettings;
import no.klarering.web.security.KeyFile;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Seals the secrets of webhooks, so that the database alone signs nothing in our name (decision
 * 0024). The keys lie in a file beside it, a set of JSON Web Keys: the first of them seals, each
 * opens what it has sealed. So a key is changed by putting a new one first, and dropped when the
 * last secret that it sealed is gone. Setting {@code KLARERING_WEBHOOK_KEYS}.
 */
@ApplicationScoped
public class WebhookSecrets {

    private static final int KEY_BITS = 256;

    private final KeyFile file;
    private JWKSet keys;

    public WebhookSecrets() {
        this.file = null;
    }

    @Inject
    public WebhookSecrets(OperationsSettings operations) {
        this(
                ConfigProvider.getConfig()
                        .getOptionalValue("klarering.webhook.keys", String.class)
                        .map(Path::of)
                        .orElse(
                                operations
                                        .dataDirectory()
                                        .resolve("keys")
                                        .resolve("webhook-keys.json")));
    }

    WebhookSecrets(Path file) {
        this.file = new KeyFile(file);
    }

    /** As it is kept: a JSON Web Encryption in its compact form, by AES-256 in GCM. */
    String seal(String secret) {
        var key = (OctetSequenceKey) keys().getKeys().get(0);
        var header =
                new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                        .keyID(key.getKeyID())
                        .build();
        var sealed = new JWEObject(header, new Payload(secret));
        try {
            sealed.encrypt(new DirectEncrypter(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot seal with the first key in " + file, e);
        }
        return sealed.serialize();
    }

    /** As it was told; empty when the key is gone or the text was changed. */
    Optional<String> open(String kept) {
        try {
            var sealed = JWEObject.parse(kept);
            var key = keys().getKeyByKeyId(sealed.getHeader().getKeyID());
            if (key == null) {
                return Optional.empty();
            }
            sealed.decrypt(new DirectDecrypter((OctetSequenceKey) key));
            return Optional.of(sealed.getPayload().toString());
        } catch (ParseException | JOSEException notOurs) {
            return Optional.empty();
        }
    }

    private synchronized JWKSet keys() {
        if (keys == null) {
            keys = read();
        }
        return keys;
    }

    private JWKSet read() {
        try {
            var read = JWKSet.parse(file.content(WebhookSecrets::make));
            if (read.isEmpty()) {
                throw new IllegalStateException("there is no key in " + file);
            }
            return read;
        } catch (ParseException e) {
            throw new IllegalStateException("the keys are damaged: " + file, e);
        }
    }

    private static String make() {
        try {
            var key =
                    new OctetSequenceKeyGenerator(KEY_BITS)
                            .keyIDFromThumbprint(true)
                            .algorithm(EncryptionMethod.A256GCM)
                            .generate();
            return new JWKSet(key).toString(false);
        } catch (JOSEException e) {
            throw new IllegalStateException("no key could be made for webhooks", e);
        }
    }
}
