package no.klarering.edi.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    private static final int JOURNAL_FLUSH_NANOS = 500_000;

    private final ActiveMQServer server;

    public EmbeddedBroker(Path folder, BrokerAddress address) {
        server = new ActiveMQServerImpl(configuration(folder, address), security(address));
    }

    /** Starts it; returns when it takes messages. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new BrokerFailure("The embedded broker does not start", e);
        }
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

    private static Configuration configuration(Path folder, BrokerAddress address) {
        try {
            var configuration =
                    files(new ConfigurationImpl(), folder).addAcceptorConfiguration("in-vm", IN_VM);
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
                    .setSecurityEnabled(needsLogin(address))
                    .putSecurityRoles(EVERYTHING, Set.of(everythingFor("klarering")))
                    .addAddressSetting(EVERYTHING, addressSettings());
        } catch (Exception e) {
            throw new BrokerFailure("The embedded broker cannot be set up for " + address, e);
        }
    }

    private static ConfigurationImpl files(ConfigurationImpl configuration, Path folder) {
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
                .setDefaultGroupBuckets(GROUP_BUCKETS)
                .setDefaultAddressRoutingType(RoutingType.ANYCAST)
                .setDefaultQueueRoutingType(RoutingType.ANYCAST)
                .setAutoCreateAddresses(true)
                .setAutoCreateQueues(true)
                // Replies wait for a receiver however long it takes.
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false);
    }

    private static boolean needsLogin(BrokerAddress address) {
        return !address.user().isEmpty();
    }

    private static ActiveMQJAASSecurityManager security(BrokerAddress address) {
        var users =
                needsLogin(address)
                        ? new SecurityConfiguration(
                                Map.of(address.user(), address.password()),
                                Map.of(address.user(), List.of("klarering")))
                        : new SecurityConfiguration();
        return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
    }

    private static Role everythingFor(String name) {
        return new Role(
                name, true, true, true, true, true, true, true, true, true, true, true, true);
    }
}
