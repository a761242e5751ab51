package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.CountryCode;
import no.klarering.tariff.ChargeRate;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.CountryGroup;
import no.klarering.tariff.DutyRate;
import no.klarering.tariff.Tariff;
import no.klarering.tariff.TariffExcerpt;
import no.klarering.tariff.TariffGoods;

/** The tariff for everybody: by code or words, with what is due from a country today. */
@Named("tariff")
@RequestScoped
public class TariffSearch {

    private static final int MOST = 30;

    private Tariff tariff;
    private Formats formats;
    private String words = "";
    private String origin = "";

    public TariffSearch() {}

    @Inject
    public TariffSearch(HttpServletRequest request, Tariff tariff, Formats formats) {
        this.tariff = tariff;
        this.formats = formats;
        words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        origin = Optional.ofNullable(request.getParameter("origin")).orElse("").strip();
    }

    public String words() {
        return words;
    }

    public String origin() {
        return origin;
    }

    public boolean asked() {
        return !words.isEmpty();
    }

    /** One code whole, when the words are one; else what fits the words. */
    public List<TariffGoods> found() {
        return asked() ? tariff.search(words.replace(".", ""), MOST) : List.of();
    }

    /** The goods whose rates are shown: the only one found. */
    public Optional<TariffGoods> chosen() {
        return CommodityCode.parse(words.replace(".", "").replace(" ", "")).flatMap(tariff::find);
    }

    /** Duty in force today for a country group, ordinary duty first. */
    public List<GroupRate> duties(TariffGoods goods) {
        var excerpt = tariff.excerpt(List.of(goods.code()));
        return goods.duties().stream()
                .filter(d -> d.period().contains(formats.today()))
                .flatMap(d -> group(excerpt, d).stream())
                .filter(r -> ordinary(r) || fromOrigin(r.group()))
                .sorted(
                        Comparator.comparing((GroupRate r) -> !ordinary(r))
                                .thenComparing(r -> r.group().preference()))
                .toList();
    }

    private static boolean ordinary(GroupRate rate) {
        return rate.duty().countryGroup().equals(DutyRate.ALL_COUNTRIES);
    }

    private static Optional<GroupRate> group(TariffExcerpt excerpt, DutyRate duty) {
        return excerpt.groups().stream()
                .filter(g -> g.code().equals(duty.countryGroup()))
                .findFirst()
                .map(g -> new GroupRate(g, duty));
    }

    private boolean fromOrigin(CountryGroup group) {
        return origin.isEmpty()
                || CountryCode.parse(origin)
                        .map(c -> group.hasMember(c, formats.today()))
                        .orElse(false);
    }

    /** Charges in force today. */
    public List<ChargeRate> charges(TariffGoods goods) {
        return goods.charges().stream().filter(c -> c.period().contains(formats.today())).toList();
    }

    /** A duty rate with the group that it is for. */
    public record GroupRate(CountryGroup group, DutyRate duty) {}
}
