package no.klarering.testing;

import static no.klarering.testing.DeclarationFixture.RECEIVED;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.clearance.core.ClearanceFacts;
import no.klarering.clearance.core.DoubleFacts;
import no.klarering.codes.Code;
import no.klarering.codes.CodeBook;
import no.klarering.codes.CodeListName;
import no.klarering.declaration.Category;
import no.klarering.declaration.DeclarationHistory;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.EntryFacts;
import no.klarering.declaration.FinalDeclaration;
import no.klarering.declaration.Original;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.Money;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.Text;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.party.CreditAccount;
import no.klarering.party.DeclarantPermit;
import no.klarering.party.Organisation;
import no.klarering.risk.Lane;
import no.klarering.risk.MaskEdition;
import no.klarering.risk.RiskEdition;
import no.klarering.risk.RiskProfile;
import no.klarering.tariff.ExchangeRate;

/**
 * Facts for tests, enough for the declarations of {@link DeclarationFixture}. Each method gives
 * other facts that differ in what its name says.
 */
public final class FactsFixture {

    public static final ValidityPeriod ALWAYS =
            new ValidityPeriod(LocalDate.of(1990, 1, 1), ValidityPeriod.FOREVER);
    public static final ValidityPeriod UNTIL_2010 =
            new ValidityPeriod(LocalDate.of(1990, 1, 1), LocalDate.of(2010, 1, 1));

    private final ClearanceFacts facts;

    private FactsFixture(ClearanceFacts facts) {
        this.facts = facts;
    }

    public static FactsFixture someFacts() {
        var entry =
                new EntryFacts(
                        codes(),
                        TariffFixture.tariff(),
                        DeclarationHistory.NONE,
                        Optional.empty(),
                        Optional.of(permit().declarant()),
                        Optional.of(permit()),
                        Optional.of(organisation("313001202", true)),
                        Optional.of(new ExchangeRate("USD", new BigDecimal("10.5200"), 1, ALWAYS)),
                        Set.of("2001234"),
                        Map.of(),
                        true);
        var account =
                new CreditAccount(
                        "04012345",
                        OrganisationNumber.of("313001202"),
                        Money.ofKroner(5_000_000),
                        true);
        return new FactsFixture(
                new ClearanceFacts(
                        entry,
                        Optional.of(account),
                        new RiskEdition("r1", profiles()),
                        new MaskEdition("m1", List.of(), Map.of()),
                        new DoubleFacts(LawFiles.doubles(), Set.of(), List.of(), Set.of()),
                        RECEIVED));
    }

    public static DeclarantPermit permit() {
        return new DeclarantPermit(
                OrganisationNumber.of("313000109"),
                Arrays.stream(Category.values()).map(Category::name).collect(Collectors.toSet()),
                true,
                true,
                Set.of("441002", "371002"),
                Set.of(),
                false,
                true);
    }

    public static Organisation organisation(String number, boolean vatRegistered) {
        return new Organisation(
                OrganisationNumber.of(number), "FJORD KLAR TEST AS", "OSLO", vatRegistered);
    }

    public FactsFixture with(String component, Object value) {
        return new FactsFixture(Components.with(facts, component, value));
    }

    public FactsFixture entry(String component, Object value) {
        return with("entry", Components.with(facts.entry(), component, value));
    }

    /** The declaration that is completed or recalculated, in a state of its own. */
    public FactsFixture original(SubmitDeclaration content, DeclarationState state) {
        return entry("original", Optional.of(originalOf(content, state)));
    }

    public static Original originalOf(SubmitDeclaration content, DeclarationState state) {
        var received = content.receipt().receivedAt();
        var version =
                new DeclarationVersion(
                        DeclarationId.of(content.declarationId()),
                        content,
                        state,
                        "GREEN",
                        List.of(),
                        Optional.of("FJORD KLAR TEST AS"),
                        Optional.of("4410022400000001"),
                        content.totals().charges(),
                        received,
                        Optional.of(received),
                        Optional.of(FinalDeclaration.lastDay(received))
                                .filter(d -> state.isProvisional()),
                        Optional.empty());
        return new Original(version, content, Optional.empty());
    }

    public FactsFixture unregisteredImporter() {
        return entry(
                "trader",
                Optional.of(organisation(DeclarationFixture.UNREGISTERED_IMPORTER, false)));
    }

    public FactsFixture permit(String component, Object value) {
        return entry("permit", Optional.of(Components.with(permit(), component, value)));
    }

    public FactsFixture account(String component, Object value) {
        return with(
                "creditAccount",
                Optional.of(
                        Components.with(facts.creditAccount().orElseThrow(), component, value)));
    }

    /** One earlier version, which is the latest. */
    public FactsFixture after(int version, DeclarationState state, Category category) {
        return entry(
                "history", new DeclarationHistory(Optional.of(latest(version, state, category))));
    }

    public FactsFixture history(
            DeclarationHistory.Latest latest, DeclarationHistory.Latest standing) {
        return entry("history", new DeclarationHistory(Optional.of(latest), Optional.of(standing)));
    }

    public static DeclarationHistory.Latest latest(
            int version, DeclarationState state, Category category) {
        return new DeclarationHistory.Latest(
                DeclarationId.of(DeclarationFixture.id(version)), state, category, RECEIVED);
    }

    public FactsFixture at(Instant now) {
        return with("now", now);
    }

    public ClearanceFacts clearance() {
        return facts;
    }

    public EntryFacts entry() {
        return facts.entry();
    }

    private static List<RiskProfile> profiles() {
        return List.of(
                new RiskProfile(
                        "R-001",
                        Lane.DOCUMENT_CONTROL,
                        ALWAYS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("62034200"),
                        Optional.of(CountryCode.of("PT")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(true),
                        Optional.empty(),
                        new Text("Opprinnelse", "Origin"),
                        "PLEASE SEND INVOICE AND ORIGIN PROOF FOR LINE {line}",
                        10),
                profile("R-002", Lane.MANUAL, Optional.of("MA"), Optional.empty()),
                profile("R-003", Lane.GOODS_CONTROL, Optional.empty(), Optional.of("24021000")));
    }

    public static RiskProfile profile(
            String id, Lane lane, Optional<String> category, Optional<String> commodity) {
        return new RiskProfile(
                id,
                lane,
                ALWAYS,
                Optional.empty(),
                category,
                commodity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Text(id, id),
                "",
                0);
    }

    private static CodeBook codes() {
        var lists = new EnumMap<CodeListName, Map<String, Code>>(CodeListName.class);
        lists.put(
                CodeListName.COUNTRY,
                and(codes("NO SJ CN DE PT SE GB IN MM"), code("YU", UNTIL_2010, Map.of())));
        lists.put(CodeListName.CURRENCY, codes("NOK USD EUR SEK GBP"));
        lists.put(CodeListName.PACKAGE_KIND, codes("CT PX"));
        lists.put(
                CodeListName.INCOTERM,
                and(
                        codes("EXW FCA FOB", "freight", "REQUIRED"),
                        codes("CIF DAP DDP", "freight", "FORBIDDEN")));
        lists.put(CodeListName.TRANSACTION_TYPE, codes("11 21"));
        lists.put(CodeListName.TRANSPORT_MODE, codes("30 40"));
        lists.put(
                CodeListName.PROCEDURE,
                and(
                        codes("4000 4071 5100 5300 6000 6021 7100", "direction", "IMPORT"),
                        codes("1000 3071 3100 8000 8071 8171 0100 0170", "direction", "EXPORT")));
        lists.put(CodeListName.CUSTOMS_UNIT, codes("441002 371002 372002"));
        lists.put(CodeListName.EXIT_OFFICE, and(codes("0101"), code("0199", UNTIL_2010, Map.of())));
        lists.put(
                CodeListName.UNIT,
                and(codes("NMB", "alias", "STK"), codes("MTQ", "alias", "M3 MTO")));
        lists.put(CodeListName.VALUATION_METHOD, codes("1 2 3 4 5 6"));
        lists.put(CodeListName.PREFERENCE, codes("A B C G P N J"));
        lists.put(CodeListName.REDUCTION, codes("E F H S R"));
        lists.put(
                CodeListName.CASE_TYPE,
                and(codes("01 02", "lines", "BOTH"), codes("20", "lines", "WITHOUT")));
        lists.put(CodeListName.GOODS_LOCATION, codes("A T"));
        lists.put(
                CodeListName.CHARGE,
                and(
                        and(codes("TL FA BV RT"), codes("MV", "sequences", "1 2")),
                        code("BM", UNTIL_2010, Map.of())));
        return new CodeBook("c1", lists);
    }

    private static Map<String, Code> codes(String codes) {
        return codes(codes, "", "");
    }

    private static Map<String, Code> codes(String codes, String attribute, String value) {
        return Arrays.stream(codes.split(" "))
                .map(c -> new Code(c, new Text(c, c), List.of(ALWAYS), Map.of(attribute, value)))
                .collect(Collectors.toMap(Code::code, Function.identity()));
    }

    private static Map<String, Code> code(
            String code, ValidityPeriod period, Map<String, String> attributes) {
        return Map.of(code, new Code(code, new Text(code, code), List.of(period), attributes));
    }

    private static Map<String, Code> and(Map<String, Code> some, Map<String, Code> others) {
        return Stream.concat(some.values().stream(), others.values().stream())
                .collect(Collectors.toMap(Code::code, Function.identity()));
    }
}
