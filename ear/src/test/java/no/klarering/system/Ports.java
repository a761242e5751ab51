package no.klarering.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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

    /** The first of a hundred ports that are probably free. */
    static int freeBlock() {
        while (true) {
            var first = free();
            if (first < 65_000
                    && IntStream.of(first + 48, first + 80, first + 81).allMatch(Ports::isFree)) {
                return first;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort() == port;
        } catch (IOException e) {
            return false;
        }
    }
}
