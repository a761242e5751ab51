package no.klarering.messaging;

import no.klarering.kernel.Text;

/**
 * A fault or warning of a message as brokers and officers read it.
 *
 * @param code error number ({@code "9618"}), or {@code 0085:} and a syntax code ({@code
 *     "0085:13"}), or a warning code
 * @param where the place in plain words
 * @param errorPoint CUSRES ERP, or -1 for syntax faults
 * @param segment segment position, 0 when unknown
 * @param element element position (tag = 1), 0 when the whole segment is meant
 * @param component component position, 0 when the whole element is meant
 */
public record MessageFault(
        String code,
        Text text,
        Text where,
        int errorPoint,
        int segment,
        int element,
        int component) {}
