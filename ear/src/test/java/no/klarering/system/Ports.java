package no.klarering.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports of this machine that nobody listens on. */
final class Ports {

    private Ports() {}

    /** One free port. */
    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }

    /**
     * The first of a hundred free ports, below those that the machine gives to whoever connects: a
     * server that starts takes many of them, one after the other.
     */
    static int freeBlock() {
        while (true) {
            var first = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            if (IntStream.range(first, first + 100).allMatch(Ports::isFree)) {
                return first;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.getLocalPort() == port;
        } catch (IOException e) {
            return false;
        }
    }
}
