package no.klarering.web.feed;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where events may be delivered: to the public network, encrypted, and never to anything that only
 * we can reach. In the sandbox also to this machine, and there in the clear.
 */
final class WebhookAddress {

    private static final int LONGEST = 2000;

    /** First bytes of IPv4 networks that are not public, each with the length of its prefix. */
    private static final int[][] NOT_PUBLIC = {
        {0, 0, 0, 8},
        {10, 0, 0, 8},
        {100, 64, 0, 10},
        {127, 0, 0, 8},
        {169, 254, 0, 16},
        {172, 16, 0, 12},
        {192, 0, 0, 24},
        {192, 0, 2, 24},
        {192, 168, 0, 16},
        {198, 18, 0, 15},
        {198, 51, 100, 24},
        {203, 0, 113, 24},
        {224, 0, 0, 3}
    };

    private final boolean sandbox;

    WebhookAddress(boolean sandbox) {
        this.sandbox = sandbox;
    }

    /** Reads what was asked for; empty when nothing can ever be delivered there. */
    Optional<URI> parse(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text.strip())).filter(this::isWellFormed);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private boolean isWellFormed(URI url) {
        var isEncrypted = "https".equals(url.getScheme());
        return (isEncrypted || sandbox && "http".equals(url.getScheme()))
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null;
    }

    /**
     * Whether events may go there, as its name stands now. A name that stands for several addresses
     * must stand for good ones only.
     */
    boolean allows(URI url) throws UnknownHostException {
        var addresses = InetAddress.getAllByName(url.getHost());
        return Arrays.stream(addresses).allMatch(address -> allows(url, address));
    }

    private boolean allows(URI url, InetAddress address) {
        return address.isLoopbackAddress()
                ? sandbox
                : "https".equals(url.getScheme()) && isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        return Arrays.stream(NOT_PUBLIC).noneMatch(network -> isIn(bytes, network));
    }

    private static boolean isIn(byte[] bytes, int[] network) {
        var wanted = (network[0] & 0xff) << 24 | network[1] << 16 | network[2] << 8;
        var given =
                (bytes[0] & 0xff) << 24
                        | (bytes[1] & 0xff) << 16
                        | (bytes[2] & 0xff) << 8
                        | bytes[3] & 0xff;
        return (wanted ^ given) >>> (32 - network[3]) == 0;
    }

    /** Of IPv6 only global unicast (2000::/3), without what stands for an address of IPv4. */
    private static boolean isPublic6(byte[] bytes) {
        var first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        var second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        var isGlobal = (first & 0xe000) == 0x2000;
        var isTunnel = first == 0x2002 || first == 0x2001 && second == 0;
        var isForBooks = first == 0x2001 && second == 0x0db8;
        return isGlobal && !isTunnel && !isForBooks;
    }
}
