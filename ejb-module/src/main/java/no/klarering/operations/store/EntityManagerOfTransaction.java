package no.klarering.operations.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Leads every call to the entity manager of the running transaction; opened by the first, closed
 * with the transaction.
 */
final class EntityManagerOfTransaction implements InvocationHandler {

    private final EntityManagerFactory factory;
    private final TransactionSynchronizationRegistry transactions;

    EntityManagerOfTransaction(
            EntityManagerFactory factory, TransactionSynchronizationRegistry transactions) {
        this.factory = factory;
        this.transactions = transactions;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        try {
            return method.invoke(current(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "the entity manager of the running transaction";
        };
    }

    private EntityManager current() {
        if (transactions.getTransactionKey() == null) {
            throw new TransactionRequiredException("the stores are used in transactions only");
        }
        var known = (EntityManager) transactions.getResource(this);
        return known == null ? open() : known;
    }

    private EntityManager open() {
        var opened = factory.createEntityManager();
        transactions.putResource(this, opened);
        transactions.registerInterposedSynchronization(new ClosedAfter(opened));
        return opened;
    }

    private record ClosedAfter(EntityManager opened) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // EclipseLink writes by a synchronization of its own.
        }

        @Override
        public void afterCompletion(int status) {
            opened.close();
        }
    }
}
