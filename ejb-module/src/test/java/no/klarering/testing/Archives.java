package no.klarering.testing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.flywaydb.core.Flyway;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is deployed for tests in the container; every such test takes it from here. */
public final class Archives {

    private static final String BUSINESS = "target/classes";

    private Archives() {}

    /**
     * The business as it is built, with its migrations and the default edition of law and
     * registers, the libraries it needs, and the fixtures.
     */
    public static WebArchive business() {
        var classes =
                ShrinkWrap.create(ExplodedImporter.class, "ejb-module.jar")
                        .importDirectory(BUSINESS)
                        .as(JavaArchive.class);
        var libraries =
                Stream.of(
                                ObjectMapper.class,
                                JsonFactory.class,
                                JsonProperty.class,
                                CsvMapper.class,
                                Jdk8Module.class,
                                JavaTimeModule.class,
                                Flyway.class,
                                Assertions.class)
                        .map(Archives::jarOf)
                        .toArray(File[]::new);
        return ShrinkWrap.create(WebArchive.class, "business.war")
                .addAsLibraries(classes)
                .addAsLibraries(libraries)
                .addClasses(DeclarationFixture.class, Components.class);
    }

    private static File jarOf(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource().getLocation();
        try {
            return new File(new URI(source.toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName() + " is not from a file: " + source, e);
        }
    }
}
