package no.klarering.edi.syntax;

import java.util.List;
import no.klarering.edi.profile.CodeSet;
import no.klarering.edi.profile.ComponentRule;
import no.klarering.edi.profile.ElementRule;
import no.klarering.edi.profile.Presence;
import no.klarering.edi.profile.SegmentRule;

/**
 * Holds one segment against its rules: presence, length, kind of characters and codes of each
 * element.
 */
final class SegmentCheck {
    private final MessageText text;
    private final Findings findings;
    private final boolean inEnvelope;
    private String association = "";
    private String tag = "";
    private int segment;
    private boolean composite;

    SegmentCheck(MessageText text, Findings findings, boolean inEnvelope) {
        this.text = text;
        this.findings = findings;
        this.inEnvelope = inEnvelope;
    }

    void association(String code0057) {
        association = code0057;
    }

    void check(int position, SegmentRule rule) {
        segment = position;
        tag = rule.tag();
        var elements = rule.elements();
        int sent = text.elements(segment) - 1;
        for (int i = 0; i < elements.size(); i++) {
            if (!element(i + 2, elements.get(i))) {
                return;
            }
        }
        if (!rule.oneOf().isEmpty() && !holdsOneOf(rule.oneOf())) {
            fault(SyntaxCode.DEPENDENCY_BROKEN, 0, 0);
        }
        if (filledBeyond(elements.size() + 1, sent + 1)) {
            fault(SyntaxCode.TOO_MANY_CONSTITUENTS, 0, 0);
        } else if (sent > 0 && !text.has(segment, sent + 1)) {
            findings.warn(Warning.trailingSeparator(tag, segment));
        }
    }

    private boolean holdsOneOf(List<Integer> positions) {
        for (int element : positions) {
            if (text.has(segment, element)) {
                return true;
            }
        }
        return false;
    }

    private boolean filledBeyond(int last, int sent) {
        for (int element = last + 1; element <= sent; element++) {
            if (text.has(segment, element)) {
                return true;
            }
        }
        return false;
    }

    /** False when the key of the segment is unknown, so that nothing more can be said of it. */
    private boolean element(int element, ElementRule rule) {
        if (!text.has(segment, element)) {
            if (rule.presence().required() && !Waivers.hold(text, rule.waiver())) {
                fault(SyntaxCode.MISSING, element, 0);
            }
            return !rule.key();
        }
        if (rule.presence() == Presence.UNUSED) {
            fault(SyntaxCode.NOT_SUPPORTED_HERE, element, 0);
            return true;
        }
        var variant =
                rule.variantFor(
                        text.bytes(), text.from(segment, element, 1), text.to(segment, element, 1));
        return components(element, rule, variant);
    }

    private boolean components(int element, ElementRule rule, List<ComponentRule> variant) {
        composite = variant.size() > 1 || text.components(segment, element) > 1;
        boolean known = component(element, 1, variant.get(0));
        if (!known && (rule.key() || rule.variants().size() > 1)) {
            return !rule.key();
        }
        for (int i = 1; i < variant.size(); i++) {
            component(element, i + 1, variant.get(i));
        }
        for (int component = variant.size() + 1;
                component <= text.components(segment, element);
                component++) {
            if (text.has(segment, element, component)) {
                fault(SyntaxCode.TOO_MANY_CONSTITUENTS, element, 0);
                return true;
            }
        }
        return true;
    }

    /** False when the value is not one of the codes. */
    private boolean component(int element, int component, ComponentRule rule) {
        int from = text.from(segment, element, component);
        int to = text.to(segment, element, component);
        if (from == to) {
            if (rule.presence().required()) {
                fault(SyntaxCode.MISSING, element, component);
            }
            return true;
        }
        if (rule.presence() == Presence.UNUSED) {
            fault(SyntaxCode.NOT_SUPPORTED_HERE, element, component);
            return true;
        }
        var wrong = ValueCheck.check(text.bytes(), from, to, rule.representation());
        if (wrong == null && rule.codeSet() != null) {
            wrong = codeFault(rule.codeSet(), from, to);
        }
        if (wrong != null) {
            fault(wrong, element, component);
        }
        return wrong == null || rule.codeSet() == null;
    }

    /** A code of another kind of message is a code all the same. */
    private SyntaxCode codeFault(CodeSet codes, int from, int to) {
        if (codes.holds(text.bytes(), from, to, association)) {
            return null;
        }
        return codes.holds(text.bytes(), from, to, "")
                ? SyntaxCode.VALUE_NOT_SUPPORTED
                : SyntaxCode.INVALID_VALUE;
    }

    private void fault(SyntaxCode code, int element, int component) {
        findings.add(
                code, new Place(tag, inEnvelope ? 0 : segment, element, composite ? component : 0));
    }
}
