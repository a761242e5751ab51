package no.klarering.edi.profile;

import java.util.List;
import java.util.Optional;

/**
 * One place in the segment table: a segment, or a group when it has children. The first segment of
 * a group opens it.
 *
 * @param name name of the segment rules that apply here, e.g. {@code NAD}
 * @param tag three letters
 * @param presence M, C or D
 * @param most how often it may be repeated
 * @param waiver when a mandatory part may be left out after all, or null
 * @param rules kinds of segment that may stand here; more than one when a key element chooses
 * @param children what may follow inside the group; empty for a plain segment
 */
public record StructureNode(
        String name,
        String tag,
        Presence presence,
        int most,
        Waiver waiver,
        List<SegmentRule> rules,
        List<StructureNode> children) {

    public StructureNode {
        rules = List.copyOf(rules);
        children = List.copyOf(children);
        if (rules.isEmpty()) {
            throw new ProfileFault("no segment " + name + " is described");
        }
    }

    public boolean group() {
        return !children.isEmpty();
    }

    public Optional<Waiver> waivedBy() {
        return Optional.ofNullable(waiver);
    }
}
