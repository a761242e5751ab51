package no.klarering.kernel;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened and is told to everybody, in the transaction in which it happened. {@code
 * audit} keeps every one.
 */
public interface DomainEvent {

    /** When, by the application's clock. */
    Instant at();

    /**
     * What it is about: a declaration key (23 characters), {@code interchange:} and its id, {@code
     * movement:} and the MRN (the request id of what was refused), {@code data:} and the name of a
     * data set, {@code treff:} and the reference, or {@code token:exchange}.
     */
    String subject();

    /**
     * Who did it: {@code system}, {@code officer:} and the user name, {@code party:} and the
     * organisation number, or {@code address:} and where somebody unknown called from.
     */
    String actor();

    /** The stable name of the kind of event, such as {@code DECLARATION_RELEASED}. */
    String what();

    /** What was compared and decided; no personal data beyond what the case needs. */
    Map<String, String> details();
}
