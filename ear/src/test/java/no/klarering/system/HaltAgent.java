package no.klarering.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Makes the process it is loaded into halt, without warning and without cleaning up, when a method
 * of ours is entered or left. It is assembled by the tests; the product knows nothing of it.
 */
public final class HaltAgent {

    private static Path assembled;

    private HaltAgent() {}

    /** The option for a JVM that shall halt at this moment. */
    static String option(Moment moment) {
        return "-javaagent:" + assembled() + "=" + moment.text();
    }

    private static synchronized Path assembled() {
        if (assembled == null) {
            assembled = assemble();
        }
        return assembled;
    }

    private static Path assemble() {
        var plain = manifest();
        var agent = manifest();
        agent.getMainAttributes()
                .put(new Attributes.Name("Premain-Class"), HaltAgent.class.getName());
        agent.getMainAttributes()
                .put(Attributes.Name.CLASS_PATH, fileOf(AgentBuilder.class).toUri().toString());
        try {
            // The watched classes have loaders of the server's, all of which see the JVM's own.
            agent.getMainAttributes()
                    .put(
                            new Attributes.Name("Boot-Class-Path"),
                            jar("halting-", plain, List.of(Halting.class)).toString());
            return jar(
                    "halt-agent-",
                    agent,
                    List.of(HaltAgent.class, Place.class, Entered.class, Left.class, Moment.class));
        } catch (IOException e) {
            throw new UncheckedIOException("The agent cannot be assembled", e);
        }
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return manifest;
    }

    private static Path jar(String name, Manifest manifest, List<Class<?>> types)
            throws IOException {
        var file = Files.createTempFile(name, ".jar");
        file.toFile().deleteOnExit();
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var type : types) {
                add(jar, type);
            }
        }
        return file;
    }

    private static void add(JarOutputStream jar, Class<?> type) throws IOException {
        var name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (var bytes = type.getClassLoader().getResourceAsStream(name)) {
            bytes.transferTo(jar);
        }
        jar.closeEntry();
    }

    private static Path fileOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("No file for " + type, e);
        }
    }

    /** Called by the JVM before the program begins. */
    public static void premain(String option, Instrumentation instrumentation) {
        var moment = Moment.of(option);
        Halting.watch(moment.place(), moment.passage(), moment.mark());
        var advice =
                Advice.withCustomMapping()
                        .bind(Place.class, moment.place())
                        .to(moment.entered() ? Entered.class : Left.class)
                        .on(ElementMatchers.named(moment.method()));
        new AgentBuilder.Default()
                .disableClassFormatChanges()
                .type(ElementMatchers.named(moment.type()))
                .transform((type, description, loader, module, domain) -> type.visit(advice))
                .installOn(instrumentation);
        System.out.println("Will halt at " + moment);
    }

    /** Bound to {@link Moment#place()}. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface Place {}

    /** Copied to the beginning of a method. */
    static final class Entered {

        private Entered() {}

        @Advice.OnMethodEnter
        static void pass(@Place String place, @Advice.AllArguments Object[] arguments) {
            Halting.pass(place, arguments);
        }
    }

    /** Copied to the end of a method. */
    static final class Left {

        private Left() {}

        @Advice.OnMethodExit
        static void pass(@Place String place, @Advice.AllArguments Object[] arguments) {
            Halting.pass(place, arguments);
        }
    }
}
