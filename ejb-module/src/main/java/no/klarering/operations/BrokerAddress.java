package no.klarering.operations;

import java.util.Optional;

/**
 * Where the message broker is. Settings {@code KLARERING_BROKER_URL}, {@code _USER}, {@code
 * _PASSWORD}, {@code _LISTEN}.
 *
 * @param url address of an external broker; empty when the broker runs inside this process
 * @param user user of the broker; may be empty. For the embedded broker: what its clients must give
 * @param password secret of that user, never shown
 * @param listen where the embedded broker takes clients; empty when it takes none from outside
 */
public record BrokerAddress(
        Optional<String> url, String user, String password, Optional<ListenAddress> listen) {

    /** Host and port of an opening for clients. */
    public record ListenAddress(String host, int port) {

        private static final int LAST_PORT = 65_535;

        public ListenAddress {
            if (host.isBlank() || port < 1 || port > LAST_PORT) {
                throw new IllegalArgumentException("Not a host and a port: " + host + ":" + port);
            }
        }

        /** Reads {@code host:port}; empty when it is not of that form. */
        public static Optional<ListenAddress> parse(String text) {
            var colon = text.lastIndexOf(':');
            if (colon < 1 || !text.substring(colon + 1).matches("[1-9]\\d{0,4}")) {
                return Optional.empty();
            }
            var port = Integer.parseInt(text.substring(colon + 1));
            return port > LAST_PORT
                    ? Optional.empty()
                    : Optional.of(new ListenAddress(text.substring(0, colon), port));
        }
    }

    /** Whether the broker runs inside this process. */
    public boolean isEmbedded() {
        return url.isEmpty();
    }

    @Override
    public String toString() {
        return "BrokerAddress["
                + url.map(text -> text.replaceFirst("\\?.*", "")).orElse("embedded")
                + "]";
    }
}
