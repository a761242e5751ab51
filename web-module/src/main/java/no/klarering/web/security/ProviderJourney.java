package no.klarering.web.security;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/**
 * What a browser takes along to the provider and must bring back; kept in its session.
 *
 * @param state in the address it comes back to
 * @param nonce in the ID token
 * @param verifier proves that the code was asked for by us (PKCE)
 */
record ProviderJourney(String state, String nonce, String verifier) implements Serializable {

    static ProviderJourney begin() {
        return new ProviderJourney(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue());
    }
}
