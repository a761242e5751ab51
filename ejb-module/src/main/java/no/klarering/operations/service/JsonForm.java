package no.klarering.operations.service;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.klarering.kernel.Json;

/** JSON by Jackson. */
@Singleton
public class JsonForm implements Json {

    private final ObjectMapper mapper =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(Include.NON_ABSENT, Include.USE_DEFAULTS))
                    .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .build();

    @Override
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot write " + value.getClass().getName(), e);
        }
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        return read(text, mapper.constructType(type));
    }

    @Override
    public <T> List<T> readList(String text, Class<T> element) {
        return read(text, mapper.getTypeFactory().constructCollectionType(List.class, element));
    }

    @Override
    public Map<String, String> readMap(String text) {
        return read(
                text,
                mapper.getTypeFactory()
                        .constructMapType(TreeMap.class, String.class, String.class));
    }

    private <T> T read(String text, JavaType type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot read " + type.toCanonical(), e);
        }
    }
}
