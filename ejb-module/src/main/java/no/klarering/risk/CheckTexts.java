package no.klarering.risk;

import no.klarering.kernel.Text;

/**
 * How a statistics check is told. {@code {found}}, {@code {least}}, {@code {most}} and {@code
 * {line}} are filled in.
 *
 * @param confirmedBy the text of a {@code BEK} reference in box 44 by which a declarant confirms
 *     the figures of the line, such as {@code VW}
 * @param reason for officers
 * @param confirmed for officers, when the declarant has confirmed
 * @param request for the declarant, in CUSRES
 */
public record CheckTexts(
        StatisticsCheck check, String confirmedBy, Text reason, Text confirmed, String request) {}
