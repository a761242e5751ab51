package no.klarering.edi.cusdec;

import java.util.Optional;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.syntax.MessageVerdict;

/**
 * One message, read and bound.
 *
 * @param verdict what the syntax check says
 * @param order the declaration that is to be taken; empty when the message is refused or is no
 *     CUSDEC
 */
public record TranslatedMessage(MessageVerdict verdict, Optional<SubmitDeclaration> order) {}
