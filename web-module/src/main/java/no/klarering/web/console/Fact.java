package no.klarering.web.console;

/**
 * One field of the header: box of the single administrative document, key of its label, value.
 *
 * @param wide needs the whole width
 */
public record Fact(String box, String label, String value, boolean wide) {}
