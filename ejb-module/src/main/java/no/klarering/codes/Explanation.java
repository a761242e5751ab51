package no.klarering.codes;

import no.klarering.kernel.Text;

/** What an error number, warning or reason code means and what to do about it. */
public record Explanation(String code, Text meaning, Text advice) {}
