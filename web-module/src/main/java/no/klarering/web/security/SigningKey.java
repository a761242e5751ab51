package no.klarering.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.text.ParseException;

/** A key that tokens are signed with; made once, kept in a file, readable by us only. */
final class SigningKey {

    private final KeyFile file;
    private ECKey key;

    SigningKey(Path file) {
        this.file = new KeyFile(file);
    }

    /** The key, with its secret part. */
    synchronized ECKey key() {
        if (key == null) {
            key = read();
        }
        return key;
    }

    /** What others verify by. */
    JWKSet publicHalf() {
        return new JWKSet(key()).toPublicJWKSet();
    }

    /** Signs what is claimed. */
    String sign(JWTClaimsSet claims) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key().getKeyID())
                        .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key()));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with the key in " + file, e);
        }
        return token.serialize();
    }

    private static String make() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("no key could be made for tokens", e);
        }
    }

    private ECKey read() {
        try {
            return ECKey.parse(file.content(SigningKey::make));
        } catch (ParseException e) {
            throw new IllegalStateException("the key is damaged: " + file, e);
        }
    }
}
