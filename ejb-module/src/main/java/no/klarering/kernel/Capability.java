package no.klarering.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a business capability in its door package: its name, whom it may use, which packages are
 * its door.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Capability {

    /** The capability's one-word name, equal to the last part of its door package. */
    String name();

    /** The names of the capabilities whose doors this one may use. */
    String[] mayUse();

    /** The packages that others may name. */
    String[] doors();
}
