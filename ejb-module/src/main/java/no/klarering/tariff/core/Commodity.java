package no.klarering.tariff.core;

import no.klarering.kernel.Text;
import no.klarering.tariff.TariffGoods;

/**
 * A commodity code as it is kept.
 *
 * @param above texts of the section, chapter and headings it stands under, for searching
 */
public record Commodity(TariffGoods goods, Text above) {}
