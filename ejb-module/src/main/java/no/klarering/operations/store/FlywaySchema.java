package no.klarering.operations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import javax.sql.DataSource;
import no.klarering.operations.DatabaseAddress;
import no.klarering.operations.OperationsSettings;
import no.klarering.operations.Schema;
import org.flywaydb.core.Flyway;

/**
 * The tables by Flyway: one set of migrations for H2 and PostgreSQL, with placeholders where the
 * two differ.
 */
@ApplicationScoped
public class FlywaySchema implements Schema {

    private static final Logger LOG = System.getLogger(FlywaySchema.class.getName());

    private final DatabaseAddress address;
    private final DataSource dataSource;

    public FlywaySchema() {
        this.address = null;
        this.dataSource = null;
    }

    @Inject
    public FlywaySchema(OperationsSettings settings) {
        this.address = settings.database();
        this.dataSource = ConfiguredDataSource.impatient(address);
    }

    @Override
    public void bringUpToDate() {
        var result =
                // Without the module's own class loader Flyway finds no migration and says nothing.
                Flyway.configure(FlywaySchema.class.getClassLoader())
                        .dataSource(dataSource)
                        .locations("classpath:db/migration")
                        .placeholders(placeholders(address.isH2()))
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
