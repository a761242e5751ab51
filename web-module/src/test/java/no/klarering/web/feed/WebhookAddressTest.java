package no.klarering.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as numbers, so that no name has to be asked about. */
class WebhookAddressTest {

    private final WebhookAddress production = new WebhookAddress(false);
    private final WebhookAddress sandbox = new WebhookAddress(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://9.9.9.9/in",
                "https://100.63.255.255/",
                "https://100.128.0.1/",
                "https://172.15.0.1/",
                "https://172.32.0.1/",
                "https://192.169.0.1/",
                "https://198.20.0.1/",
                "https://223.255.255.1/",
                "https://[2a02:c0::1]:8443/in?a=b"
            })
    void allowsThePublicNetwork(String address) throws UnknownHostException {
        var url = production.parse(address).orElseThrow();

        assertThat(production.allows(url)).isTrue();
        assertThat(sandbox.allows(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.255.0.9/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://100.64.0.1/",
                "https://100.127.255.255/",
                "https://169.254.169.254/latest",
                "https://172.16.0.1/",
                "https://172.31.255.255/",
                "https://192.0.0.1/",
                "https://192.168.1.1/",
                "https://198.18.0.1/",
                "https://198.19.255.255/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[::10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[2002:a00:1::1]/",
                "https://[2001:0:1::1]/",
                "https://[2001:db8::1]/",
                "https://[fc00::1]/",
                "https://[fd12:3456::1]/",
                "https://[fe80::1]/",
                "https://[ff02::1]/"
            })
    void refusesWhatOnlyWeCanReach(String address) throws UnknownHostException {
        var url = production.parse(address).orElseThrow();

        assertThat(production.allows(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://9.9.9.9/",
                "ftp://9.9.9.9/",
                "https://user:word@9.9.9.9/",
                "https://9.9.9.9/#part",
                "https:///in",
                "https:in",
                "/in",
                "",
                "https://a b/",
                "file:///etc/passwd"
            })
    void refusesWhatIsNoSuchAddress(String address) {
        assertThat(production.parse(address)).isEmpty();
        assertThat(production.parse(null)).isEmpty();
        assertThat(production.parse("https://a/" + "x".repeat(2000))).isEmpty();
    }

    @Test
    void inTheSandboxThisMachineMayBeReachedToo() throws UnknownHostException {
        assertThat(sandbox.allows(URI.create("http://127.0.0.1:9000/in"))).isTrue();
        assertThat(sandbox.allows(URI.create("https://[::1]/in"))).isTrue();
        assertThat(sandbox.allows(URI.create("http://9.9.9.9/in"))).isFalse();
        assertThat(sandbox.allows(URI.create("https://10.0.0.1/in"))).isFalse();
    }
}
