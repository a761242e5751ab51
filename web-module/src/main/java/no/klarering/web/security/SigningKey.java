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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Set;

/** A key that tokens are signed with; made once, kept in a file, readable by us only. */
final class SigningKey {

    private final Path file;
    private ECKey key;

    SigningKey(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** The key, with its secret part. */
    synchronized ECKey key() {
        if (key == null) {
            key = Files.exists(file) ? read() : make();
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

    private ECKey make() {
        try {
            var made =
                    new ECKeyGenerator(Curve.P_256)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.ES256)
                            .keyIDFromThumbprint(true)
                            .generate();
            Files.createDirectories(file.getParent());
            write(made.toJSONString());
            return read();
        } catch (JOSEException e) {
            throw new IllegalStateException("no key could be made for tokens", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the key in " + file, e);
        }
    }

    private void write(String json) throws IOException {
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, ownerOnly)) {
            channel.write(java.nio.charset.StandardCharsets.UTF_8.encode(json));
        } catch (FileAlreadyExistsException another) {
            // Another process on the same data folder was faster: its key is the one to use.
            return;
        }
    }

    private ECKey read() {
        try {
            return ECKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new IllegalStateException("the key is damaged: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the key " + file, e);
        }
    }
}
