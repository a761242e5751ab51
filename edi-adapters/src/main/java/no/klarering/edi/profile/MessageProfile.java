package no.klarering.edi.profile;

import java.util.List;

/**
 * The table of one message type.
 *
 * @param name name of the profile, e.g. {@code TVINN-902 CUSDEC}
 * @param agreement what the sender's agreement must name for it; empty when everybody may send it
 * @param versions the message identifiers (UNH S009) it is for, written with colons, e.g. {@code
 *     CUSDEC:1:902:UN:NEP-I}; {@code *} for any association code
 * @param root the segments from UNH to UNT, as children of one unnamed group
 */
public record MessageProfile(
        String name, String agreement, List<String> versions, List<StructureNode> root) {

    private static final String ANY_ASSOCIATION = ":*";

    public MessageProfile {
        versions = List.copyOf(versions);
        root = List.copyOf(root);
    }

    /** Whether the profile reads messages of this identifier. */
    public boolean reads(String identifier) {
        return versions.contains(identifier)
                || versions.stream().anyMatch(version -> fitsAnyAssociation(version, identifier));
    }

    private static boolean fitsAnyAssociation(String version, String identifier) {
        var start = version.substring(0, version.length() - 1);
        return version.endsWith(ANY_ASSOCIATION)
                && identifier.startsWith(start)
                && identifier.indexOf(':', start.length()) < 0;
    }

    /** Whether its versions differ by association code (UNH 0057), so that one is expected. */
    public boolean namesAssociations() {
        return versions.stream().anyMatch(version -> version.split(":").length > 4)
                && versions.stream().noneMatch(version -> version.endsWith(ANY_ASSOCIATION));
    }
}
