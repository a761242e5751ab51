package no.klarering.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.klarering.web.security.LoginFailed.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficerProviderTest {

    private SmallProvider there;
    private final ProviderJourney journey = ProviderJourney.begin();

    @BeforeEach
    void startTheProvider() throws IOException {
        there = new SmallProvider();
    }

    @AfterEach
    void stopTheProvider() {
        there.close();
    }

    @Test
    void letsInWhomTheProviderVouchesForWithOurRolesOnly() throws LoginFailed {
        var provider = provider("roles");

        var back = there.login(provider.loginAddress(journey));
        var officer = provider.arrival(back, journey);

        assertThat(officer).isEqualTo(new VerifiedOfficer("kari", java.util.Set.of("officer")));
        assertThat(provider.logoutAddress()).contains(URI.create(there.issuer() + "/out"));
    }

    @Test
    void findsRolesALevelDown() throws LoginFailed {
        var provider = provider("realm_access.roles");
        there.change(
                claims -> claims.claim("realm_access", Map.of("roles", List.of("supervisor"))));

        var officer = provider.arrival(there.login(provider.loginAddress(journey)), journey);

        assertThat(officer.roles()).containsExactly("supervisor");
    }

    @Test
    void refusesWhatAnotherLoginBeganOrNobody() throws LoginFailed {
        var provider = provider("roles");
        var back = there.login(provider.loginAddress(journey));
        var sameState =
                new ProviderJourney(
                        journey.state(), journey.nonce(), ProviderJourney.begin().verifier());

        assertThat(reason(provider, back, ProviderJourney.begin())).isEqualTo(Reason.REFUSED);
        assertThat(reason(provider, back, sameState)).isEqualTo(Reason.REFUSED);
        assertThat(reason(provider, "code=the-code", journey)).isEqualTo(Reason.REFUSED);
        assertThat(reason(provider, "error=access_denied&state=" + journey.state(), journey))
                .isEqualTo(Reason.REFUSED);
        assertThat(reason(provider, null, journey)).isEqualTo(Reason.REFUSED);
    }

    @Test
    void refusesATokenOfAnotherIssuerForAnotherClientOfAnotherLoginOrTooOld() {
        var past = Date.from(Clock.systemUTC().instant().minus(Duration.ofMinutes(10)));

        assertThat(reasonFor(claims -> claims.issuer("http://127.0.0.1:1")))
                .isEqualTo(Reason.REFUSED);
        assertThat(reasonFor(claims -> claims.audience("other"))).isEqualTo(Reason.REFUSED);
        assertThat(reasonFor(claims -> claims.claim("nonce", "other"))).isEqualTo(Reason.REFUSED);
        assertThat(reasonFor(claims -> claims.expirationTime(past))).isEqualTo(Reason.REFUSED);
    }

    @Test
    void refusesATokenThatTheProviderDidNotSign() {
        there.signWithAnotherKey();

        assertThat(reasonFor(claims -> claims)).isEqualTo(Reason.REFUSED);
    }

    @Test
    void knowsNobodyWithoutARoleOfOurs() {
        var reason = reasonFor(claims -> claims.claim("roles", List.of("cook")));

        assertThat(reason).isEqualTo(Reason.NO_ROLE);
    }

    @Test
    void saysThatAProviderIsAway() throws LoginFailed {
        var provider = provider("roles");
        there.close();

        var failure = catchThrowableOfType(LoginFailed.class, () -> provider.loginAddress(journey));

        assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE);
    }

    @Test
    void takesAProviderInTheClearOnlyOnThisMachine() {
        assertThatThrownBy(() -> settings(URI.create("http://login.example/"), "roles"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }

    private Reason reasonFor(UnaryOperator<JWTClaimsSet.Builder> change) {
        there.change(change);
        var provider = provider("roles");
        try {
            return reason(provider, there.login(provider.loginAddress(journey)), journey);
        } catch (LoginFailed e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reason reason(OfficerProvider provider, String back, ProviderJourney journey) {
        return catchThrowableOfType(LoginFailed.class, () -> provider.arrival(back, journey))
                .reason();
    }

    private OfficerProvider provider(String rolesClaim) {
        return new OfficerProvider(settings(there.issuer(), rolesClaim));
    }

    private static OfficerProviderSettings settings(URI issuer, String rolesClaim) {
        return new OfficerProviderSettings(
                issuer,
                SmallProvider.CLIENT,
                SmallProvider.SECRET,
                URI.create("https://klarering.example/"),
                rolesClaim,
                "sub");
    }
}
