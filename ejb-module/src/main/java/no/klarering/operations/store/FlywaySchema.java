package no.klarering.operations.store;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import no.klarering.operations.OperationsSettings;
import no.klarering.operations.Schema;
import org.flywaydb.core.Flyway;

/**
 * The tables by Flyway: one set of migrations for H2 and PostgreSQL, with placeholders where the
 * two differ.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = FlywaySchema.DATA_SOURCE,
        className = "no.klarering.operations.store.ConfiguredDataSource",
        minPoolSize = 2,
        maxPoolSize = 40,
        initialPoolSize = 0,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
public class FlywaySchema implements Schema {

    static final String DATA_SOURCE = "java:module/jdbc/klarering";

    private static final Logger LOG = System.getLogger(FlywaySchema.class.getName());
    private static final int SECONDS_TO_ANSWER = 2;

    private final OperationsSettings settings;

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    public FlywaySchema() {
        this(null);
    }

    @Inject
    public FlywaySchema(OperationsSettings settings) {
        this.settings = settings;
    }

    @Override
    public void bringUpToDate() {
        var result =
                // Without the module's own class loader Flyway finds no migration and says nothing.
                Flyway.configure(FlywaySchema.class.getClassLoader())
                        .dataSource(dataSource)
                        .locations("classpath:db/migration")
                        .placeholders(placeholders(settings.database().isH2()))
                        .failOnMissingLocations(true)
                        .load()
                        .migrate();
        LOG.log(
                Level.INFO,
                "Schema at version {0}, {1} migrations applied.",
                result.targetSchemaVersion == null
                        ? result.initialSchemaVersion
                        : result.targetSchemaVersion,
                result.migrationsExecuted);
    }

    @Override
    public boolean answers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", e.getMessage());
            return false;
        }
    }

    /** What the migrations say differently on the two databases. */
    public static Map<String, String> placeholders(boolean h2) {
        return h2
                ? Map.of("blob", "blob", "text", "text", "byteOrder", "", "onPostgresql", "--")
                : Map.of(
                        "blob",
                        "bytea",
                        "text",
                        "text",
                        "byteOrder",
                        "collate \"C\"",
                        "onPostgresql",
                        "");
    }
}
