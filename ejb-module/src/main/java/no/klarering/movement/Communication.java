package no.klarering.movement;

/**
 * How to reach somebody ({@code communication[]}): 1 to 512 characters and the kind, {@code EM} or
 * {@code TE} (CL707).
 */
public record Communication(String identifier, String type) {}
