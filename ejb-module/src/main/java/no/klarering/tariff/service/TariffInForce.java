package no.klarering.tariff.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.edition.DataRecords;
import no.klarering.edition.DataSetInForce;
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
public class TariffInForce extends DataSetInForce<TariffEdition> implements Tariff {

    public TariffInForce() {
        super("tariff");
    }

    @Override
    public TariffExcerpt excerpt(Collection<CommodityCode> codes) {
        return current().excerpt(codes);
    }

    @Override
    public Optional<TariffGoods> find(CommodityCode code) {
        return current().find(code);
    }

    @Override
    public List<TariffGoods> search(String words, int limit) {
        return current().search(words, limit);
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
    protected TariffEdition made(String label, DataRecords records) {
        return new TariffEdition(
                label,
                records.of(TariffFiles.GOODS, Commodity.class),
                records.of(TariffFiles.GROUP, CountryGroup.class),
                records.of(TariffFiles.MEMBER, Membership.class));
    }
}
