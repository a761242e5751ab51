package no.klarering.codes.core;

import no.klarering.kernel.Text;

/**
 * A text as it is kept.
 *
 * @param code as {@code Explanations} is asked for it
 * @param action of a reason an officer can choose, else empty
 */
public record KeptText(String code, String action, Text meaning, Text advice) {}
