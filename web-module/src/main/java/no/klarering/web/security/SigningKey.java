package no.klarering.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Set;
import no.klarering.operations.OperationsSettings;

/** The key of the sandbox's issuer; made once, kept in the data folder, readable by us only. */
@ApplicationScoped
public class SandboxKey {

    private final Path file;
    private ECKey key;

    public SandboxKey() {
        this.file = null;
    }

    @Inject
    public SandboxKey(OperationsSettings settings) {
        this.file = settings.dataDirectory().resolve("sandbox").resolve("token-key.json");
    }

    /** The key, with its secret part. */
    public synchronized ECKey key() {
        if (key == null) {
            key = Files.exists(file) ? read() : make();
        }
        return key;
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
            throw new IllegalStateException("no key could be made for the sandbox issuer", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the sandbox key in " + file, e);
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
            throw new IllegalStateException("the sandbox key is damaged: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sandbox key " + file, e);
        }
    }
}
