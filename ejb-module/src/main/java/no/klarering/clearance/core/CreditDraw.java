package no.klarering.clearance.core;

import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Money;

/** What must be drawn on a credit account before a decision may stand; limit in whole kroner. */
public record CreditDraw(String account, DeclarationId declaration, Money amount, Money limit) {}
