package no.klarering.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * One problem as sent, {@code application/problem+json}.
 *
 * @param language {@code nb} or {@code en}
 * @param pointer what it is about: a parameter's name or a JSON pointer
 */
public record ProblemDocument(ProblemKind kind, String language, Optional<String> pointer) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public JsonObject toJson() {
        var json =
                Json.createObjectBuilder()
                        .add("type", "urn:klarering:problem:" + kind.code())
                        .add("title", kind.title().in(language))
                        .add("status", kind.status())
                        .add("code", kind.code())
                        .add("detail", kind.detail().in(language));
        pointer.ifPresent(place -> json.add("pointer", place));
        return json.build();
    }
}
