package no.klarering.edi.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * One element of a segment at its place. Where the first component is a qualifier, the rest may
 * depend on it: then there is more than one variant.
 *
 * @param name number in the directory, e.g. {@code C516}
 * @param presence whether it must be there
 * @param key whether its code tells which kind of segment this is, e.g. 5007 in MOA
 * @param waiver when a mandatory element may be left out after all, or null
 * @param variants lists of components, the first being the one that faults are told by when none
 *     fits; empty when unused
 */
public record ElementRule(
        String name,
        Presence presence,
        boolean key,
        Waiver waiver,
        List<List<ComponentRule>> variants) {

    public ElementRule {
        variants = variants.stream().map(List::copyOf).toList();
        if (variants.isEmpty() && presence != Presence.UNUSED) {
            throw new ProfileFault("element " + name + " has no components");
        }
    }

    /** The components that apply to the qualifier {@code text[from, to)}. */
    public List<ComponentRule> variantFor(byte[] text, int from, int to) {
        if (variants.size() > 1) {
            for (var variant : variants) {
                var codes = variant.get(0).codeSet();
                if (codes != null && codes.holds(text, from, to, "")) {
                    return variant;
                }
            }
        }
        return variants.get(0);
    }

    ElementRule with(List<ComponentRule> variant) {
        var more = new ArrayList<>(variants);
        more.add(variant);
        return new ElementRule(name, presence, key, waiver, more);
    }

    ElementRule optional() {
        return presence.required()
                ? new ElementRule(name, Presence.CONDITIONAL, key, waiver, variants)
                : this;
    }
}
