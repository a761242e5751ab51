package no.klarering.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource that only a token with one of these scopes opens, or with the one that {@link Scope}
 * sets beside it for callers from abroad. What carries neither this nor {@code PermitAll} opens for
 * nobody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RequiresScope {

    /** The Norwegian words, as in {@link Scope}; another word opens nothing. */
    String[] value();
}
