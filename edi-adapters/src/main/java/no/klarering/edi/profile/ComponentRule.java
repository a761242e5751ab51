package no.klarering.edi.profile;

import java.util.Optional;

/**
 * One component of an element (a simple element has exactly one).
 *
 * @param name number of the data element in the directory, e.g. {@code 1153}
 * @param presence M, C or unused
 * @param representation how its value is written; null when unused
 * @param codeSet the codes allowed, or null when the list is a matter of registers
 */
public record ComponentRule(
        String name, Presence presence, Representation representation, CodeSet codeSet) {

    public Optional<CodeSet> codes() {
        return Optional.ofNullable(codeSet);
    }
}
