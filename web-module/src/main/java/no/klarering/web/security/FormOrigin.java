package no.klarering.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What a browser says of the page that a form was sent from. Programs say nothing.
 *
 * @param relation Sec-Fetch-Site, which browsers send over TLS and on the machine itself
 * @param origin scheme and authority of the page, or {@code null} as a word
 * @param host the authority that was called
 */
record FormOrigin(Optional<String> relation, Optional<String> origin, String host) {

    private static final String SAME = "same-origin";
    private static final String NO_PAGE = "none";

    static FormOrigin of(HttpServletRequest request) {
        return new FormOrigin(
                Optional.ofNullable(request.getHeader("Sec-Fetch-Site")),
                Optional.ofNullable(request.getHeader("Origin")),
                String.valueOf(request.getHeader("Host")));
    }

    /**
     * Whether it is another site's. The relation counts before the origin: something that stands
     * before us may have called us by a name of its own.
     */
    boolean isForeign() {
        return relation.map(each -> !each.equals(SAME) && !each.equals(NO_PAGE))
                .orElseGet(() -> origin.filter(each -> !isOurs(each)).isPresent());
    }

    private boolean isOurs(String page) {
        return page.equalsIgnoreCase("https://" + host) || page.equalsIgnoreCase("http://" + host);
    }
}
