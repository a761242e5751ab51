package no.klarering.web.console;

import no.klarering.messaging.Mailbox;

/** A reply that was sent, laid out. */
public record ShownReply(Mailbox.Entry entry, SegmentSheet sheet) {}
