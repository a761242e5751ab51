package no.klarering.house.seeded.web;

import jakarta.jms.Message;
import no.klarering.house.seeded.other.core.OtherSecret;

/** A page that goes past the door and reads a queue. */
public record PageOnCore(OtherSecret secret, Message message) {}
