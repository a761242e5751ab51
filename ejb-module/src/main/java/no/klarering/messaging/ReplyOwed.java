package no.klarering.messaging;

/** Told after a reply was kept, so that the relay need not wait for its next sweep. */
public record ReplyOwed(String interchangeId) {}
