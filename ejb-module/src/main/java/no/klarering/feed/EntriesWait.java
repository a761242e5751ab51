package no.klarering.feed;

/** Entries were kept that have no place yet. */
public record EntriesWait() {}
