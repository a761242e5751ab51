package no.klarering.edi.channel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Hears the signal that asks the process to stop before the server does: the server closes its
 * doors at once, and while we finish what is in hand a load balancer should still be answered with
 * "not ready". The JDK offers signals only in {@code sun.misc}, which the compiler warns of by
 * name; hence reflection.
 */
final class TerminationSignal {

    private static final Logger LOG = System.getLogger(TerminationSignal.class.getName());

    private final Runnable before;
    private Object previous;

    /**
     * @param before done first when the signal comes; then it is handed on to whoever listened
     *     before
     */
    TerminationSignal(Runnable before) {
        this.before = before;
    }

    /** Begins to listen. */
    void listen() {
        var handler = type("sun.misc.SignalHandler");
        previous =
                handle(
                        Proxy.newProxyInstance(
                                handler.getClassLoader(), new Class<?>[] {handler}, this::called));
    }

    /** Leaves the signal to whoever listened before. */
    void ignore() {
        if (previous != null) {
            handle(previous);
            previous = null;
        }
    }

    private Object called(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, arguments);
        }
        var next = previous;
        LOG.log(Level.INFO, "Asked to stop: draining.");
        // The JVM's own thread for signals knows no class loader of the application.
        Thread.currentThread().setContextClassLoader(TerminationSignal.class.getClassLoader());
        try {
            before.run();
        } catch (RuntimeException e) {
            // The process must end even so; what was not finished is delivered again at the next
            // start.
            LOG.log(Level.ERROR, "Draining failed", e);
        }
        method.invoke(next, arguments);
        return null;
    }

    private static Object handle(Object handler) {
        try {
            var signal = type("sun.misc.Signal");
            var term = signal.getConstructor(String.class).newInstance("TERM");
            return signal.getMethod("handle", signal, type("sun.misc.SignalHandler"))
                    .invoke(null, term, handler);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("The signal TERM cannot be listened to", e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, true, ClassLoader.getSystemClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("This JDK has no " + name, e);
        }
    }
}
