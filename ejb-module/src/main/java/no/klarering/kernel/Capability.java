package no.klarering.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares, on a door package, one business capability: its name, whom it may use and where its
 * door is. Every package of the business lives under one of these; the house rules hold each
 * capability to what it says here.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Capability {

    /** The word the house uses for it; the last part of the package name. */
    String name();

    /** Names of the capabilities whose doors it may know. */
    String[] mayUse() default {};

    /** Packages that others may depend on. */
    String[] doors();
}
