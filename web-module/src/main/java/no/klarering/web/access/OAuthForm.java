package no.klarering.web.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a request for a token ({@code application/x-www-form-urlencoded}); none stands
 * there twice, and those without a value count as left out (RFC 6749 section 3.2).
 */
public record OAuthForm(Map<String, String> fields) {

    /** A token with a whole chain of certificates has room in it. */
    public static final int MAX_BYTES = 64 * 1024;

    public OAuthForm {
        fields = Map.copyOf(fields);
    }

    /** Reads a body; refuses it as soon as it is longer than any good one. */
    public static OAuthForm read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw invalid("The body is longer than 65536 bytes.");
        }
        return parse(new String(bytes, StandardCharsets.UTF_8));
    }

    static OAuthForm parse(String text) {
        var fields = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            var value = parts.length == 2 ? decoded(parts[1]) : "";
            if (!value.isBlank() && fields.put(decoded(parts[0]), value) != null) {
                throw invalid("A parameter stands there twice.");
            }
        }
        return new OAuthForm(fields);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid("The body is not a form: a percent sign is not followed by two digits.");
        }
    }

    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The value; refuses when it is missing. */
    public String required(String name) {
        return field(name).orElseThrow(() -> invalid("The parameter " + name + " is missing."));
    }

    /** Refuses any other grant than this. */
    public void requireGrant(String type) {
        if (!required("grant_type").equals(type)) {
            throw new OAuthRefused(
                    OAuthError.UNSUPPORTED_GRANT_TYPE, "Here grant_type is " + type + ".");
        }
    }

    static OAuthRefused invalid(String description) {
        return new OAuthRefused(OAuthError.INVALID_REQUEST, description);
    }
}
