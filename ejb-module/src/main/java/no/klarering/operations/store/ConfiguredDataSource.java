package no.klarering.operations.store;

import static java.lang.System.Logger.Level.WARNING;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;
import no.klarering.operations.DatabaseAddress;
import no.klarering.operations.SettingsReading;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Opens connections to the database that the settings name; the server pools them. Made by the
 * server by name, hence public and without arguments.
 */
public class ConfiguredDataSource implements DataSource {

    private static final System.Logger LOG = System.getLogger(ConfiguredDataSource.class.getName());
    private static final AtomicBoolean REACHED = new AtomicBoolean();
    private static final long SECONDS_BETWEEN_TRIES = 3;

    private final DatabaseAddress address;
    private final boolean waits;
    private final Driver driver;
    private int loginTimeout;

    /**
     * For the server's pool. The server connects while it deploys and drops an application that
     * cannot: until the database was reached once, a connection is waited for.
     */
    public ConfiguredDataSource() {
        this(addressFromConfig(), true);
    }

    private ConfiguredDataSource(DatabaseAddress address, boolean waits) {
        this.address = address;
        this.waits = waits;
        this.driver = driverOf(address);
    }

    /** One that says at once when the database is away. */
    static ConfiguredDataSource impatient(DatabaseAddress address) {
        return new ConfiguredDataSource(address, false);
    }

    private static DatabaseAddress addressFromConfig() {
        var config = ConfigProvider.getConfig();
        return SettingsReading.of(name -> config.getOptionalValue(name, String.class))
                .settings()
                .database();
    }

    private static Driver driverOf(DatabaseAddress address) {
        return ServiceLoader.load(Driver.class, ConfiguredDataSource.class.getClassLoader())
                .stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> accepts(each, address))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No driver takes " + address));
    }

    private static boolean accepts(Driver driver, DatabaseAddress address) {
        try {
            return driver.acceptsURL(address.url());
        } catch (SQLException e) {
            throw new IllegalStateException("The driver cannot read " + address, e);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(address.user(), address.password());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        if (!address.isH2()) {
            properties.setProperty("reWriteBatchedInserts", "true");
            properties.setProperty("ApplicationName", "klarering");
            properties.setProperty("tcpKeepAlive", "true");
            properties.setProperty("connectTimeout", waits ? "10" : "3");
            properties.setProperty("loginTimeout", waits ? "15" : "5");
        }
        return waits ? whenReached(properties) : driver.connect(address.url(), properties);
    }

    private Connection whenReached(Properties properties) throws SQLException {
        while (true) {
            try {
                var connection = driver.connect(address.url(), properties);
                REACHED.set(true);
                return connection;
            } catch (SQLException e) {
                if (REACHED.get()) {
                    throw e;
                }
                LOG.log(WARNING, "The database does not answer yet, waiting: {0}", e.getMessage());
                pause();
            }
        }
    }

    private static void pause() throws SQLException {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Stopped while waiting for the database", e);
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The drivers log by themselves.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (!isWrapperFor(type)) {
            throw new SQLException("Not a wrapper for " + type.getName());
        }
        return type.cast(this);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
