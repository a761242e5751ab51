package no.klarering.edition.store;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.klarering.agreement.service.AgreementsInForce;
import no.klarering.agreement.store.AgreementStores;
import no.klarering.border.service.BorderDataInForce;
import no.klarering.codes.service.CodeBooksInForce;
import no.klarering.codes.service.ExplanationsInForce;
import no.klarering.doubles.service.DoubleLawInForce;
import no.klarering.edition.DataSet;
import no.klarering.edition.EditionLoader;
import no.klarering.edition.EditionPutInForce;
import no.klarering.edition.EditionSettings;
import no.klarering.edition.Reload;
import no.klarering.edition.service.DataFolder;
import no.klarering.edition.service.EditionDesk;
import no.klarering.edition.service.EditionLoading;
import no.klarering.edition.service.EditionsInUse;
import no.klarering.movement.service.MovementLawInForce;
import no.klarering.operations.service.JsonForm;
import no.klarering.party.service.ExemptionsInForce;
import no.klarering.party.service.PartiesInForce;
import no.klarering.risk.service.RiskProfilesInForce;
import no.klarering.risk.service.StatisticsMasksInForce;
import no.klarering.tariff.service.ExchangeRatesInForce;
import no.klarering.tariff.service.TariffInForce;
import no.klarering.testing.Database;
import no.klarering.testing.RecordedEvents;
import no.klarering.voec.service.VoecRegisterInForce;

/** One process with its own memory, on a database that others may use too. */
final class Node {

    static final long MAX_FILE_BYTES = 10_000_000;
    static final int MAX_ENTRIES = 10_000;

    final TariffInForce tariff = new TariffInForce();
    final ExchangeRatesInForce exchangeRates = new ExchangeRatesInForce();
    final CodeBooksInForce codeBooks = new CodeBooksInForce();
    final ExplanationsInForce explanations = new ExplanationsInForce();
    final RiskProfilesInForce riskProfiles = new RiskProfilesInForce();
    final MovementLawInForce movementLaws = new MovementLawInForce();
    final StatisticsMasksInForce masks = new StatisticsMasksInForce();
    final DoubleLawInForce doubles = new DoubleLawInForce();
    final PartiesInForce parties;
    final ExemptionsInForce exemptions;
    final VoecRegisterInForce voec;
    final BorderDataInForce border;
    final AgreementsInForce agreements;
    final RecordedEvents<EditionPutInForce> events = new RecordedEvents<>();
    final EditionLoader loader;
    final EditionsInUse inUse;
    final EditionDesk desk;

    Node(Database database, Path folder, Clock clock) {
        this(
                database,
                new EditionSettings(folder, false, true, MAX_FILE_BYTES, MAX_ENTRIES),
                clock);
    }

    Node(Database database, EditionSettings settings, Clock clock) {
        parties = new PartiesInForce(settings);
        exemptions = new ExemptionsInForce(settings, clock);
        voec = new VoecRegisterInForce(settings);
        border = new BorderDataInForce(settings);
        agreements =
                new AgreementsInForce(
                        AgreementStores.record(database.entityManager(), new JsonForm()), settings);
        var register = new JpaEditionRegister(database.entityManager(), new JsonForm());
        loader =
                new InTransactions(
                        database,
                        new EditionLoading(register, new DataFolder(settings), clock, events));
        inUse = new EditionsInUse(beans(sets()), loader);
        desk = new EditionDesk(register, loader, inUse);
    }

    private List<DataSet> sets() {
        return List.of(
                tariff,
                exchangeRates,
                codeBooks,
                explanations,
                riskProfiles,
                masks,
                doubles,
                parties,
                exemptions,
                movementLaws,
                voec,
                border,
                agreements);
    }

    List<Reload> reload(String... confirmed) {
        return desk.reload("system", Set.of(confirmed));
    }

    Reload reload(DataSet set, String... confirmed) {
        return reload(confirmed).stream()
                .filter(each -> each.dataSet().equals(set.name()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Instance<DataSet> beans(List<DataSet> sets) {
        return (Instance<DataSet>)
                Proxy.newProxyInstance(
                        Node.class.getClassLoader(),
                        new Class<?>[] {Instance.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("stream")) {
                                return sets.stream();
                            }
                            throw new UnsupportedOperationException(method.getName());
                        });
    }

    /** What the container does for the bean: a transaction of its own for each call. */
    private record InTransactions(Database database, EditionLoader loader)
            implements EditionLoader {

        @Override
        public Reload load(DataSet set, String actor, boolean confirmed) {
            return database.inTransaction(() -> loader.load(set, actor, confirmed));
        }

        @Override
        public Map<String, String> labelsInForce() {
            return database.inTransaction(loader::labelsInForce);
        }

        @Override
        public void putInForce(DataSet set) {
            database.inTransaction(() -> loader.putInForce(set));
        }
    }
}
