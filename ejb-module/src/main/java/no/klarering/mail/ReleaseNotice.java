package no.klarering.mail;

import no.klarering.movement.Mrn;

/**
 * What one reader is told: the goods of a master are released ("frigjøring").
 *
 * @param waybill number of the master's waybill, the only thing that the mail says of the goods
 */
public record ReleaseNotice(Mrn master, String waybill, MailAddress address) {}
