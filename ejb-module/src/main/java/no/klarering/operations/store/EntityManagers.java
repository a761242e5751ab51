package no.klarering.operations.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;

/**
 * Hands the stores their entity manager, so that they take it in the constructor. It is always the
 * one of the running transaction.
 *
 * <p>The server's own injected one will not do: it looks for the persistence unit in the module
 * that happens to call, so that in the EAR no page would find it, and outside a transaction it must
 * not be shared between threads.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class EntityManagers {

    @PersistenceUnit(unitName = "klarering")
    private EntityManagerFactory factory;

    @Resource private TransactionSynchronizationRegistry transactions;

    /** The factory is found by the module that asks first; here that is the one that owns it. */
    @PostConstruct
    void find() {
        factory.getProperties();
    }

    @Produces
    @ApplicationScoped
    public EntityManager entityManager() {
        return (EntityManager)
                Proxy.newProxyInstance(
                        EntityManagers.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        new EntityManagerOfTransaction(factory, transactions));
    }
}
