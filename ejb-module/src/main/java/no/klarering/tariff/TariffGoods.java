package no.klarering.tariff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;

/**
 * Everything the tariff says of one commodity code: all rows, of all periods, so that an old
 * declaration meets the law of its own date.
 *
 * @param supplementaryUnit UN unit code that box 41 must carry (NMB, NPP, LTR, MTQ, MTK ...), empty
 *     when only kilograms are reported
 * @param noRateReasons for each country group whose rate is not printed, why: {@code RAAK} (set by
 *     the composition of the goods) or {@code UNKNOWN}; such a rate exists, and is set elsewhere
 * @param charges that import may bear
 * @param restrictions restriction codes that need a permit; shown, not demanded (decision T16)
 * @param exportCharges that export may bear, such as the levy on fish ({@code FF})
 */
public record TariffGoods(
        CommodityCode code,
        Text description,
        List<ValidityPeriod> periods,
        Optional<Season> season,
        Optional<String> supplementaryUnit,
        List<DutyRate> duties,
        List<ChargeRate> charges,
        Map<String, String> noRateReasons,
        List<String> restrictions,
        List<ChargeRate> exportCharges) {

    public TariffGoods {
        periods = List.copyOf(periods);
        duties = List.copyOf(duties);
        charges = List.copyOf(charges);
        noRateReasons = Map.copyOf(noRateReasons);
        restrictions = List.copyOf(restrictions);
        exportCharges = List.copyOf(exportCharges);
    }
}
