package no.klarering.web.security;

import java.time.Instant;
import java.util.Optional;

/**
 * What a verified token says.
 *
 * @param id claim {@code jti}; empty when the issuer numbers none
 * @param client claim {@code client_id}, as the issuer knows the program; never decides anything
 */
public record ReadToken(
        Caller caller, Optional<String> id, Optional<String> client, Instant expiry) {}
