package no.klarering.edi.broker;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import no.klarering.operations.BrokerAddress;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/**
 * Artemis inside this process. Its journal lies below the data folder and every durable send is on
 * the disk before it returns. The same promises as {@code config/artemis/broker.xml} makes for a
 * broker of its own.
 */
public final class EmbeddedBroker {

    static final String IN_VM = "vm://0";

    private static final String EVERYTHING = "#";
    private static final int GROUP_BUCKETS = 1_024;
    private static final long ADDRESS_BYTES_IN_MEMORY = 64L * 1024 * 1024;
    private static final long BYTES_IN_MEMORY = 192L * 1024 * 1024;
    private static final int REMEMBERED_DUPLICATE_IDS = 20_000;
    private static final int NO_LIMIT = -1;
    private static final int JOURNAL_FLUSH_NANOS = 500_000;

    /** Of ourselves, for this run only. */
    static final String INSIDE = "klarering-inside";

    private static final String EVERYBODY = "everybody";
    private static final String OURS = "ours";
    private static final String CLIENTS = "clients";
    private static final int SECRET_BYTES = 32;

    private final String secret = newSecret();
    private final Path folder;
    private final BrokerAddress address;
    private volatile ActiveMQServer server;

    public EmbeddedBroker(Path folder, BrokerAddress address) {
        this.folder = folder;
        this.address = address;
        this.server = newServer();
    }

    private ActiveMQServer newServer() {
        return new ActiveMQServerImpl(configuration(), security(address, secret));
    }

    /** The password of user {@link #INSIDE}. */
    String secret() {
        return secret;
    }

    /** Starts it; returns when it takes messages. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new BrokerFailure("The embedded broker does not start", e);
        }
    }

    /** Starts it after it has stopped by itself; what it held is still in the journal. */
    void startAgain() {
        // One that met a failure on its disk notices no second one.
        stop();
        server = newServer();
        start();
    }

    /** Whether it takes messages. */
    public boolean isActive() {
        return server.isActive();
    }

    /** Stops it; what it holds stays in the journal. */
    public void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new BrokerFailure("The embedded broker does not stop", e);
        }
    }

    private Configuration configuration() {
        try {
            var configuration =
                    files(new ConfigurationImpl()).addAcceptorConfiguration("in-vm", IN_VM);
            if (address.listen().isPresent()) {
                var opening = address.listen().get();
                configuration.addAcceptorConfiguration(
                        "clients",
                        "tcp://" + opening.host() + ":" + opening.port() + "?protocols=CORE");
            }
            for (var queue : Queues.WELL_KNOWN) {
                configuration.addAddressConfiguration(queueOf(queue));
            }
            return configuration
                    .setName("klarering")
                    .setSecurityEnabled(true)
                    .putSecurityRoles(EVERYTHING, Set.of(everything()))
                    .putSecurityRoles(Queues.EDI_IN, Set.of(everything(), sending()))
                    .putSecurityRoles(
                            Queues.EDI_OUT_PREFIX + EVERYTHING, Set.of(everything(), receiving()))
                    .addAddressSetting(EVERYTHING, addressSettings());
        } catch (Exception e) {
            throw new BrokerFailure("The embedded broker cannot be set up for " + address, e);
        }
    }

    private ConfigurationImpl files(ConfigurationImpl configuration) {
        configuration.setPersistenceEnabled(true);
        configuration.setJournalType(JournalType.NIO);
        configuration.setJournalSyncTransactional(true);
        configuration.setJournalSyncNonTransactional(true);
        configuration.setJournalBufferTimeout_NIO(JOURNAL_FLUSH_NANOS);
        configuration.setJournalDirectory(folder.resolve("journal").toString());
        configuration.setBindingsDirectory(folder.resolve("bindings").toString());
        configuration.setLargeMessagesDirectory(folder.resolve("large").toString());
        configuration.setPagingDirectory(folder.resolve("paging").toString());
        configuration.setNodeManagerLockDirectory(folder.resolve("journal").toString());
        // How full the disk may be is for the watch to say. A broker with a limit of its own begins
        // to page beyond it, and what it pages is lost when the disk fills; its journal refuses.
        configuration.setMaxDiskUsage(NO_LIMIT);
        configuration.setPersistIDCache(true);
        configuration.setIDCacheSize(REMEMBERED_DUPLICATE_IDS);
        configuration.setGlobalMaxSize(BYTES_IN_MEMORY);
        // A message that kills the process must be recognised by its count when it comes back.
        configuration.setPersistDeliveryCountBeforeDelivery(true);
        configuration.setJMXManagementEnabled(false);
        configuration.setGracefulShutdownEnabled(false);
        return configuration;
    }

    private static CoreAddressConfiguration queueOf(String name) {
        return new CoreAddressConfiguration()
                .setName(name)
                .addRoutingType(RoutingType.ANYCAST)
                .addQueueConfiguration(
                        QueueConfiguration.of(name)
                                .setRoutingType(RoutingType.ANYCAST)
                                .setDurable(true));
    }

    private static AddressSettings addressSettings() {
        return new AddressSettings()
                .setDeadLetterAddress(SimpleString.of(Queues.DEAD_LETTER))
                .setExpiryAddress(SimpleString.of(Queues.DEAD_LETTER))
                .setMaxDeliveryAttempts(Queues.BROKER_NEVER_GIVES_UP)
                // A message that comes back stays before those of its group; the consumers pause.
                .setRedeliveryDelay(0)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.PAGE)
                .setMaxSizeBytes(ADDRESS_BYTES_IN_MEMORY)
                // When a message came, by the broker's clock: a sender's own is not to be trusted.
                .setEnableIngressTimestamp(true)
                .setDefaultGroupBuckets(GROUP_BUCKETS)
                .setDefaultAddressRoutingType(RoutingType.ANYCAST)
                .setDefaultQueueRoutingType(RoutingType.ANYCAST)
                .setAutoCreateAddresses(true)
                .setAutoCreateQueues(true)
                // Replies wait for a receiver however long it takes.
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false);
    }

    /**
     * Clients from outside log in as the settings say; when they say nothing, they come as
     * everybody, which opens no more.
     */
    private static ActiveMQJAASSecurityManager security(BrokerAddress address, String secret) {
        var users = new SecurityConfiguration();
        users.addUser(INSIDE, secret);
        users.addRole(INSIDE, OURS);
        if (!address.user().isEmpty()) {
            users.addUser(address.user(), address.password());
            users.addRole(address.user(), CLIENTS);
        } else if (address.listen().isPresent()) {
            users.addUser(EVERYBODY, newSecret());
            users.addRole(EVERYBODY, CLIENTS);
            users.setDefaultUser(EVERYBODY);
        }
        return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
    }

    private static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Role everything() {
        return new Role(
                OURS, true, true, true, true, true, true, true, true, true, true, true, true);
    }

    private static Role sending() {
        return role(true, false);
    }

    private static Role receiving() {
        return role(false, true);
    }

    /** The queues of {@code edi.out} are made when first used, by us or by their receiver. */
    private static Role role(boolean send, boolean consume) {
        return new Role(
                CLIENTS, send, consume, consume, false, false, false, false, consume, consume,
                false, false, false);
    }
}
