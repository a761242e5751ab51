package no.klarering.web.security;

import no.klarering.web.problem.ProblemKind;

/** The token in the field {@code Authorization} of a request. */
public final class BearerToken {

    private static final String BEARER = "Bearer ";

    private BearerToken() {}

    /**
     * Refuses with 401 when there is none.
     *
     * @param header the field as it was sent; null when it was not
     */
    public static String of(String header) {
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw Tokens.refusal(ProblemKind.TOKEN_MISSING);
        }
        return header.substring(BEARER.length()).strip();
    }
}
