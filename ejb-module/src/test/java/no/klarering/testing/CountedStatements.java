package no.klarering.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Counts what a thread asks a database, however it comes to ask it. */
public final class CountedStatements {

    private static final ThreadLocal<Integer> ASKED = ThreadLocal.withInitial(() -> 0);

    private CountedStatements() {}

    /** A source whose statements are counted. */
    static DataSource of(DataSource source) {
        return counting(DataSource.class, source);
    }

    /** How many statements some work prepares on this thread. */
    public static int of(Supplier<?> work) {
        var before = ASKED.get();
        work.get();
        return ASKED.get() - before;
    }

    private static <T> T counting(Class<T> type, T counted) {
        return type.cast(
                Proxy.newProxyInstance(
                        CountedStatements.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            if (method.getName().startsWith("prepare")) {
                                ASKED.set(ASKED.get() + 1);
                            }
                            try {
                                var answer = method.invoke(counted, arguments);
                                return answer instanceof Connection connection
                                                && method.getReturnType() == Connection.class
                                        ? counting(Connection.class, connection)
                                        : answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }
}
