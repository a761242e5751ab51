/**
 * Documents of declarations: invoices, permits, proofs of origin and other papers that a declarant
 * sends, unasked or asked for at document control. They are kept for ever, byte by byte.
 */
@Capability(
        name = "document",
        mayUse = {"kernel"},
        doors = "no.klarering.document")
package no.klarering.document;

import no.klarering.kernel.Capability;
