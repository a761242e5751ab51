package no.klarering.testing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.klarering.agreement.Agreement;
import no.klarering.agreement.Agreement.Way;
import no.klarering.codes.Code;
import no.klarering.codes.CodeBook;
import no.klarering.codes.CodeListName;
import no.klarering.doubles.Compared;
import no.klarering.doubles.DoubleLaw;
import no.klarering.doubles.Sign;
import no.klarering.doubles.Strength;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Money;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.party.CreditAccount;
import no.klarering.party.DeclarantPermit;
import no.klarering.party.Exemption;
import no.klarering.party.Organisation;
import no.klarering.risk.CheckTexts;
import no.klarering.risk.Lane;
import no.klarering.risk.MaskEdition;
import no.klarering.risk.RiskEdition;
import no.klarering.risk.RiskProfile;
import no.klarering.risk.StatisticsCheck;
import no.klarering.risk.StatisticsMask;
import no.klarering.voec.VoecNumber;

/**
 * The code lists, profiles and sandbox registers of {@code config/data}, read without a database.
 */
public final class LawFiles {

    private static final Path DATA = Path.of("..", "config", "data");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private LawFiles() {}

    public static Path data() {
        return DATA;
    }

    public static CodeBook codes() {
        var lists = new EnumMap<CodeListName, Map<String, Code>>(CodeListName.class);
        for (var list : CodeListName.values()) {
            var rows = rows("codes/" + list.file() + ".csv");
            lists.put(
                    list,
                    rows.stream()
                            .collect(
                                    Collectors.toMap(
                                            r -> r.get("code"), LawFiles::code, LawFiles::both)));
        }
        return new CodeBook("files", lists);
    }

    private static Code code(Map<String, String> row) {
        var name = new Text(row.get("name_nb"), row.get("name_en"));
        return new Code(row.get("code"), name, List.of(period(row)), row);
    }

    private static Code both(Code some, Code others) {
        var periods = new ArrayList<>(some.periods());
        periods.addAll(others.periods());
        return new Code(some.code(), some.name(), periods, some.attributes());
    }

    public static RiskEdition risk() {
        return new RiskEdition(
                "files", rows("risk/profiles.csv").stream().map(LawFiles::profile).toList());
    }

    /** How doubles are judged. */
    public static DoubleLaw doubles() {
        var days = new EnumMap<Sign.Kind, Integer>(Sign.Kind.class);
        rows("doubles/signs.csv")
                .forEach(
                        r ->
                                days.put(
                                        Sign.Kind.valueOf(r.get("sign")),
                                        Integer.valueOf(r.get("days"))));
        var weights =
                new EnumMap<Compared, Map<Compared.Agreement, DoubleLaw.Weight>>(Compared.class);
        rows("doubles/facts.csv")
                .forEach(
                        r ->
                                weights.computeIfAbsent(
                                                Compared.valueOf(r.get("fact")),
                                                any -> new EnumMap<>(Compared.Agreement.class))
                                        .put(
                                                Compared.Agreement.valueOf(r.get("agreement")),
                                                new DoubleLaw.Weight(
                                                        Integer.parseInt(r.get("points")),
                                                        new Text(
                                                                r.get("text_nb"),
                                                                r.get("text_en")))));
        var least = new EnumMap<Strength, Integer>(Strength.class);
        rows("doubles/strengths.csv")
                .forEach(
                        r ->
                                least.put(
                                        Strength.valueOf(r.get("strength")),
                                        Integer.valueOf(r.get("points"))));
        return new DoubleLaw("files", days, weights, least);
    }

    public static MaskEdition masks() {
        return new MaskEdition(
                "files",
                rows("risk/masks.csv").stream().map(LawFiles::mask).toList(),
                rows("risk/checks.csv").stream()
                        .map(LawFiles::check)
                        .collect(Collectors.toMap(CheckTexts::check, Function.identity())));
    }

    private static StatisticsMask mask(Map<String, String> row) {
        return new StatisticsMask(
                row.get("id"),
                StatisticsCheck.valueOf(row.get("check")),
                given(row, "direction"),
                row.get("commodity_prefix"),
                new BigDecimal(row.get("least")),
                new BigDecimal(row.get("most")),
                period(row));
    }

    private static CheckTexts check(Map<String, String> row) {
        return new CheckTexts(
                StatisticsCheck.valueOf(row.get("check")),
                row.get("confirmed_by"),
                new Text(row.get("reason_nb"), row.get("reason_en")),
                new Text(row.get("confirmed_nb"), row.get("confirmed_en")),
                row.get("request"));
    }

    private static RiskProfile profile(Map<String, String> row) {
        return new RiskProfile(
                row.get("id"),
                Lane.valueOf(row.get("lane")),
                period(row),
                given(row, "direction"),
                given(row, "category"),
                given(row, "commodity_prefix"),
                given(row, "origin").map(CountryCode::of),
                given(row, "importer"),
                given(row, "min_value").map(v -> Money.ofKroner(Long.parseLong(v))),
                given(row, "preference_claimed").map("Y"::equals),
                given(row, "double")
                        .map(
                                asked ->
                                        new RiskProfile.DoubledGoods(
                                                asked.startsWith("CERTAIN"),
                                                asked.endsWith("OTHERS"))),
                new Text(row.get("reason_nb"), row.get("reason_en")),
                row.get("request"),
                Integer.parseInt(row.get("days_to_answer")));
    }

    public static Optional<Organisation> organisation(String number) {
        return named("sandbox/organisations.csv", "number", number)
                .map(
                        r ->
                                new Organisation(
                                        OrganisationNumber.of(number),
                                        r.get("name"),
                                        r.get("address"),
                                        r.get("vat_registered").equals("Y")));
    }

    public static Optional<OrganisationNumber> ownerOf(Nodi address) {
        return rows("sandbox/organisations.csv").stream()
                .filter(r -> words(r.get("nodi")).contains(address.code()))
                .map(r -> OrganisationNumber.of(r.get("number")))
                .findFirst();
    }

    public static boolean daySettlement(String declarant) {
        return named("sandbox/day-settlement.csv", "declarant", declarant).isPresent();
    }

    /** What the register has of agreements with senders, by the order of the file. */
    public static List<Agreement> agreements() {
        return rows("sandbox/agreements.csv").stream().map(LawFiles::agreement).toList();
    }

    private static Agreement agreement(Map<String, String> row) {
        return new Agreement(
                Nodi.of(row.get("sender")),
                OrganisationNumber.of(row.get("declarant")),
                row.get("closed").equals("Y"),
                words(row.get("categories")),
                words(row.get("directions")).stream().map(Way::valueOf).collect(Collectors.toSet()),
                words(row.get("units")),
                words(row.get("traders")).stream()
                        .map(OrganisationNumber::of)
                        .collect(Collectors.toSet()),
                words(row.get("profiles")),
                row.get("report_always").equals("Y"),
                row.get("tests").equals("Y"),
                row.get("national_letters").equals("Y"));
    }

    /** The permit of the first agreement of a declarant. */
    public static Optional<DeclarantPermit> permit(String declarant) {
        return agreements().stream()
                .filter(agreed -> agreed.declarant().digits().equals(declarant))
                .findFirst()
                .map(
                        agreed ->
                                new DeclarantPermit(
                                        agreed.declarant(),
                                        agreed.categories(),
                                        agreed.directions().contains(Way.IMPORT),
                                        agreed.directions().contains(Way.EXPORT),
                                        agreed.units(),
                                        agreed.traders(),
                                        agreed.closed(),
                                        daySettlement(declarant)));
    }

    public static Optional<CreditAccount> account(String number) {
        return named("sandbox/credit-accounts.csv", "account", number)
                .map(
                        r ->
                                new CreditAccount(
                                        number,
                                        OrganisationNumber.of(r.get("holder")),
                                        Money.ofKroner(Long.parseLong(r.get("limit_nok"))),
                                        r.get("status").equals("OPEN")));
    }

    /** The register of exemption letters, by number. */
    public static Map<String, Exemption> exemptions() {
        return rows("sandbox/exemptions.csv").stream()
                .map(
                        r ->
                                new Exemption(
                                        r.get("number"),
                                        OrganisationNumber.of(r.get("holder")),
                                        r.get("direction"),
                                        r.get("commodity_prefix"),
                                        r.get("charge"),
                                        new BigDecimal(r.get("rate")),
                                        r.get("rate_unit"),
                                        new BigDecimal(r.get("quantity")),
                                        r.get("quantity_unit"),
                                        r.get("reason"),
                                        period(r)))
                .collect(Collectors.toMap(Exemption::number, Function.identity()));
    }

    public static Optional<Exemption> exemption(String number) {
        return Optional.ofNullable(exemptions().get(number));
    }

    /** The register of sellers, as it is on a day. */
    public static Set<String> voecSellers(LocalDate day) {
        return rows("sandbox/voec.csv").stream()
                .filter(r -> period(r).contains(day))
                .map(r -> r.get("number"))
                .collect(Collectors.toSet());
    }

    public static boolean isVoecSeller(VoecNumber number, LocalDate day) {
        return voecSellers(day).contains(number.digits());
    }

    /** What the texts of an error number want to be told. */
    public static Set<String> placeholdersOf(String number) {
        return named("errors/errors.csv", "number", number).orElseThrow().values().stream()
                .flatMap(t -> PLACEHOLDER.matcher(t).results())
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    /** The texts of the error numbers, in the order of the file. */
    public static List<Map<String, String>> errors() {
        return rows("errors/errors.csv");
    }

    /** What each error number is told for, and where it comes from. */
    public static List<Map<String, String>> errorRules() {
        return rows("errors/rules.csv");
    }

    static ValidityPeriod period(Map<String, String> row) {
        return ValidityPeriod.ofClosed(
                LocalDate.parse(row.get("valid_from")), LocalDate.parse(row.get("valid_to")));
    }

    private static Optional<Map<String, String>> named(String file, String column, String value) {
        return rows(file).stream().filter(r -> value.equals(r.get(column))).findFirst();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Optional<String> given(Map<String, String> row, String column) {
        return Optional.of(row.get(column)).filter(v -> !v.isEmpty());
    }

    private static final Map<String, List<Map<String, String>>> READ = new HashMap<>();

    private static synchronized List<Map<String, String>> rows(String file) {
        return READ.computeIfAbsent(file, f -> CsvFile.rows(DATA.resolve(f)));
    }
}
