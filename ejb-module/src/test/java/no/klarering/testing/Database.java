package no.klarering.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import no.klarering.operations.store.FlywaySchema;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A real database with the real tables and the real mapping, without a container: transactions are
 * begun and ended here, and the entity manager handed to stores is that of the thread's
 * transaction, as the container's would be.
 */
public final class Database {

    private static final Map<String, Database> STARTED = new HashMap<>();

    private final String name;
    private final DataSource dataSource;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    private Database(String name, DataSource dataSource, boolean h2) {
        this.name = name;
        this.dataSource = dataSource;
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(FlywaySchema.placeholders(h2))
                .load()
                .migrate();
        var settings = new HashMap<String, Object>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", CountedStatements.of(dataSource));
        settings.put("eclipselink.weaving", "false");
        settings.put("eclipselink.session-name", name);
        var log = System.getProperty("sql");
        if (log != null) {
            settings.put("eclipselink.logging.level.sql", log);
            settings.put("eclipselink.logging.parameters", "true");
        }
        factory = Persistence.createEntityManagerFactory("klarering", settings);
    }

    /** An empty database of its own in memory. */
    public static Database freshH2() {
        var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        var pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(40);
        return new Database("h2-" + UUID.randomUUID(), pool, true);
    }

    /** An empty database of its own on one PostgreSQL that all tests share. */
    public static Database freshPostgres() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        var server = PostgresServer.INSTANCE;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("cannot create " + name, e);
        }
        return new Database(name, server.getDatabase("postgres", name), false);
    }

    /** The database of a class of tests: made once for each kind. */
    public static synchronized Database shared(String kind) {
        return STARTED.computeIfAbsent(
                kind, each -> "h2".equals(each) ? freshH2() : freshPostgres());
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** For constructors of stores. */
    public EntityManager entityManager() {
        return (EntityManager)
                Proxy.newProxyInstance(
                        Database.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (proxy, method, arguments) -> {
                            try {
                                return method.invoke(inTransactionNow(), arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private EntityManager inTransactionNow() {
        var manager = current.get();
        if (manager == null) {
            throw new IllegalStateException("no transaction on this thread");
        }
        return manager;
    }

    /** Runs the work in a transaction of its own, also within another one. */
    public <T> T inTransaction(Supplier<T> work) {
        var outer = current.get();
        var manager = factory.createEntityManager();
        current.set(manager);
        try {
            manager.getTransaction().begin();
            var result = work.get();
            manager.getTransaction().commit();
            return result;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
            current.set(outer);
        }
    }

    public void inTransaction(Runnable work) {
        inTransaction(
                () -> {
                    work.run();
                    return null;
                });
    }

    @Override
    public String toString() {
        return name;
    }

    private static final class PostgresServer {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
