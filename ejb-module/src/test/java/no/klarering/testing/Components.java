package no.klarering.testing;

import java.util.Arrays;

/** A copy of a record in which one component is another. */
public final class Components {

    private Components() {}

    public static <R extends Record> R with(R record, String name, Object value) {
        var components = record.getClass().getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        if (Arrays.stream(components).noneMatch(c -> c.getName().equals(name))) {
            throw new IllegalArgumentException(record.getClass() + " has no " + name);
        }
        try {
            for (var i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] =
                        components[i].getName().equals(name)
                                ? value
                                : components[i].getAccessor().invoke(record);
            }
            @SuppressWarnings("unchecked")
            var type = (Class<R>) record.getClass();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(record + " with " + name + " = " + value, impossible);
        }
    }
}
