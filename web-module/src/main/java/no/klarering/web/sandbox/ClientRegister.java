package no.klarering.web.sandbox;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.web.access.OAuthError;
import no.klarering.web.access.OAuthRefused;
import no.klarering.web.security.ActorId;
import no.klarering.web.security.Scope;

/**
 * Whose clients the sandbox's Maskinporten takes programs for. The real one keeps a register; here
 * the client id says it ({@code 313000109}, {@code sandbox-313000109}), or the certificate, and a
 * client that says nothing is taken for one of a certain organisation.
 */
final class ClientRegister {

    /** Klarvik Spedisjon, which may do everything that a Norwegian organisation may. */
    static final ActorId OF_UNKNOWN_CLIENTS = ActorId.of(OrganisationNumber.of("313000109"));

    /** Of a carrier that the examples do not have: an eSeal of Sweden. */
    static final ActorId OF_UNKNOWN_FOREIGN_CLIENTS = new ActorId("NTRSE-5560000000");

    private static final Pattern WITH_NUMBER =
            Pattern.compile("(?:0192:|[A-Za-z._-]*[._-])?([0-9]{9})");
    private static final String ORGANISATION_IDENTIFIER = "2.5.4.97";
    private static final String KEYWORD = "ORGANISATIONIDENTIFIER";
    private static final Pattern IN_SUBJECT =
            Pattern.compile("(?:^|(?<!\\\\)[,+])" + KEYWORD + "=([^,+\\\\]+)");

    private final Predicate<OrganisationNumber> known;

    ClientRegister(Predicate<OrganisationNumber> known) {
        this.known = known;
    }

    /**
     * Whose the client is. Refuses an organisation that the sandbox does not know, and scopes that
     * are not for it.
     */
    ActorId ownerOf(GrantAssertion assertion) {
        var scopes = List.of(assertion.scope().split(" "));
        if (!scopes.stream().allMatch(word -> Scope.parse(word).isPresent())) {
            throw notAuthorized("there is no such scope here.");
        }
        var foreign = scopes.stream().filter(word -> word.startsWith(Scope.FOREIGN_FAMILY)).count();
        var owner = foreign > 0 ? foreigner(assertion) : norwegian(assertion);
        var abroad = owner.norwegian().isEmpty();
        if (foreign != (abroad ? scopes.size() : 0)) {
            throw notAuthorized("Norwegian organisations use toll:, others toll:eu/.");
        }
        return known(owner);
    }

    /** For whom a client acts: for its owner, or for whom it says. */
    ActorId consumerOf(GrantAssertion assertion, ActorId owner) {
        return assertion
                .onBehalfOf()
                .map(
                        text ->
                                ActorId.parse(text)
                                        .filter(other -> other.norwegian().isPresent())
                                        .orElseThrow(
                                                () ->
                                                        GrantAssertion.refused(
                                                                "consumer_org is not an"
                                                                        + " organisation number.")))
                .map(this::known)
                .orElse(owner);
    }

    private static ActorId norwegian(GrantAssertion assertion) {
        var number = WITH_NUMBER.matcher(assertion.client());
        if (number.matches()) {
            return ActorId.parse(number.group(1)).orElseThrow(ClientRegister::unknown);
        }
        return sealed(assertion).orElse(OF_UNKNOWN_CLIENTS);
    }

    private static ActorId foreigner(GrantAssertion assertion) {
        return sealed(assertion)
                .or(() -> ActorId.parse(assertion.client()))
                .orElse(OF_UNKNOWN_FOREIGN_CLIENTS);
    }

    private static Optional<ActorId> sealed(GrantAssertion assertion) {
        return assertion
                .certificate()
                .flatMap(ClientRegister::identifier)
                .map(text -> ActorId.parse(text).orElseThrow(ClientRegister::unknown));
    }

    private static Optional<String> identifier(X509Certificate certificate) {
        var subject =
                certificate
                        .getSubjectX500Principal()
                        .getName(X500Principal.RFC2253, Map.of(ORGANISATION_IDENTIFIER, KEYWORD));
        var found = IN_SUBJECT.matcher(subject);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private ActorId known(ActorId actor) {
        if (actor.norwegian().filter(known.negate()).isPresent()) {
            throw unknown();
        }
        return actor;
    }

    private static OAuthRefused unknown() {
        return GrantAssertion.refused("The sandbox does not know this organisation.");
    }

    private static OAuthRefused notAuthorized(String why) {
        return new OAuthRefused(
                OAuthError.INVALID_SCOPE, "Not authorized to request scope: " + why);
    }
}
