package no.klarering.edi.syntax;

import no.klarering.edi.profile.Waiver;

/** Whether a mandatory part may be missing from a message, for what another segment of it says. */
final class Waivers {
    private Waivers() {}

    /** Looks at the segments read so far; a part without a waiver may not be missing. */
    static boolean hold(MessageText text, Waiver waiver) {
        if (waiver == null) {
            return false;
        }
        for (int segment = 1; segment <= text.segments(); segment++) {
            if (text.is(segment, 1, 1, waiver.tag())) {
                return text.is(segment, waiver.element(), 1, waiver.value());
            }
        }
        return false;
    }
}
