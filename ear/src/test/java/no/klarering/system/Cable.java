package no.klarering.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A TCP connection to somebody on this machine, through which nothing comes while it is pulled: no
 * byte, no end, no refusal, as when a network falls silent.
 */
final class Cable implements AutoCloseable {

    private final ServerSocket plug;
    private final int target;
    private boolean pulled;

    private Cable(ServerSocket plug, int target) {
        this.plug = plug;
        this.target = target;
    }

    static Cable to(int port) {
        try {
            var cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            begin("cable", cable::accept);
            return cable;
        } catch (IOException e) {
            throw new UncheckedIOException("No port for the cable", e);
        }
    }

    int port() {
        return plug.getLocalPort();
    }

    synchronized void pull() {
        pulled = true;
    }

    synchronized void plugIn() {
        pulled = false;
        notifyAll();
    }

    private synchronized void awaitPlugged() {
        try {
            while (pulled) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the cable is pulled", e);
        }
    }

    private void accept() {
        while (!plug.isClosed()) {
            try {
                var near = plug.accept();
                begin("cable-new", () -> connect(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket near) {
        awaitPlugged();
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), target);
            begin("cable-out", () -> copy(near, far));
            begin("cable-back", () -> copy(far, near));
        } catch (IOException nobodyThere) {
            hangUp(near);
        }
    }

    private void copy(Socket from, Socket to) {
        try {
            copy(from.getInputStream(), to.getOutputStream());
        } catch (IOException broken) {
            hangUp(from);
        } finally {
            hangUp(to);
        }
    }

    private void copy(InputStream from, OutputStream to) throws IOException {
        var bytes = new byte[64 * 1024];
        for (var count = from.read(bytes); count >= 0; count = from.read(bytes)) {
            awaitPlugged();
            to.write(bytes, 0, count);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A socket does not close", e);
        }
    }

    private static void begin(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        plugIn();
        plug.close();
    }
}
