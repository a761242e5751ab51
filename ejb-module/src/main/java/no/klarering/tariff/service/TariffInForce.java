package no.klarering.tariff.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSet;
import no.klarering.edition.InForce;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.CountryGroup;
import no.klarering.tariff.Tariff;
import no.klarering.tariff.TariffExcerpt;
import no.klarering.tariff.TariffGoods;
import no.klarering.tariff.core.Commodity;
import no.klarering.tariff.core.Membership;
import no.klarering.tariff.core.TariffEdition;
import no.klarering.tariff.core.TariffFiles;

/** The tariff in force, from the data set {@code tariff}. */
@ApplicationScoped
public class TariffInForce implements Tariff, DataSet {

    private static final String NAME = "tariff";

    private final InForce<TariffEdition> edition = new InForce<>(NAME);

    @Override
    public TariffExcerpt excerpt(Collection<CommodityCode> codes) {
        return edition.get().excerpt(codes);
    }

    @Override
    public Optional<TariffGoods> find(CommodityCode code) {
        return edition.get().find(code);
    }

    @Override
    public List<TariffGoods> search(String words, int limit) {
        return edition.get().search(words, limit);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> files() {
        return TariffFiles.names();
    }

    /** 2: goods have charges on export too. */
    @Override
    public int form() {
        return 2;
    }

    @Override
    public List<DataRecord> read(DataFiles files) {
        return TariffFiles.read(files);
    }

    @Override
    public void use(String label, DataRecords records) {
        edition.put(
                new TariffEdition(
                        label,
                        records.of(TariffFiles.GOODS, Commodity.class),
                        records.of(TariffFiles.GROUP, CountryGroup.class),
                        records.of(TariffFiles.MEMBER, Membership.class)));
    }
}
