package no.klarering.edi.profile;

import java.util.List;

/**
 * The table of one message type.
 *
 * @param name name of the profile, e.g. {@code TVINN-902 CUSDEC}
 * @param versions the message identifiers (UNH S009) it is for, written with colons, e.g. {@code
 *     CUSDEC:1:902:UN:NEP-I}
 * @param root the segments from UNH to UNT, as children of one unnamed group
 */
public record MessageProfile(String name, List<String> versions, List<StructureNode> root) {

    public MessageProfile {
        versions = List.copyOf(versions);
        root = List.copyOf(root);
    }

    /** Whether the profile reads messages of this identifier. */
    public boolean reads(String identifier) {
        return versions.contains(identifier);
    }
}
