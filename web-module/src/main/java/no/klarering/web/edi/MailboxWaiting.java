package no.klarering.web.edi;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.GenericEntity;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Mailbox;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;

/**
 * Those who wait for mail, none of them holding a thread. They are answered when a reply for them
 * is put here, by a sweep when another node put it, or with an empty list when their time is up.
 */
@ApplicationScoped
public class MailboxWaiting {

    private static final Logger LOG = System.getLogger(MailboxWaiting.class.getName());
    private static final long SWEEP_SECONDS = 2;
    private static final int MOST_WAITERS = 10_000;

    private final Mailbox mailbox;
    private final MailboxBell bell;
    private final Mainstays mainstays;
    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();

    @Resource private ManagedThreadFactory threads;

    private Thread watch;

    public MailboxWaiting() {
        this(null, null, null);
    }

    @Inject
    public MailboxWaiting(Mailbox mailbox, MailboxBell bell, Mainstays mainstays) {
        this.mailbox = mailbox;
        this.bell = bell;
        this.mainstays = mainstays;
    }

    @PostConstruct
    void begin() {
        watch = threads.newThread(this::watch);
        watch.start();
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var recipients = bell.hear(SWEEP_SECONDS);
                answer(waiter -> recipients.isEmpty() || waiter.waitsFor(recipients));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers now when there is something, else within the seconds given. */
    public void answer(MailboxQuestion question, int seconds, AsyncResponse response) {
        var found = question.ask(mailbox);
        if (!found.isEmpty() || seconds == 0 || waiters.size() >= MOST_WAITERS) {
            response.resume(entity(found));
            return;
        }
        var waiter = new Waiter(question, response);
        response.setTimeout(seconds, TimeUnit.SECONDS);
        response.setTimeoutHandler(late -> waiter.resume(List.of()));
        waiters.add(waiter);
        // What was put between the first question and the registration rang for nobody.
        waiter.look();
    }

    @PreDestroy
    void end() {
        watch.interrupt();
        waiters.forEach(waiter -> waiter.resume(List.of()));
    }

    private void answer(Predicate<Waiter> whom) {
        if (!mainstays.stand(Kind.DATABASE)) {
            return;
        }
        try {
            waiters.stream().filter(whom).forEach(Waiter::look);
        } catch (RuntimeException e) {
            // An exception would end the sweep for good; those who wait are asked for again soon.
            LOG.log(Level.WARNING, "The mailbox cannot be read now: {0}", e.getMessage());
        }
    }

    private static GenericEntity<List<MailboxEntry>> entity(List<MailboxEntry> entries) {
        return new GenericEntity<>(entries) {};
    }

    private final class Waiter {

        private final MailboxQuestion question;
        private final AsyncResponse response;

        Waiter(MailboxQuestion question, AsyncResponse response) {
            this.question = question;
            this.response = response;
        }

        boolean waitsFor(Set<Nodi> recipients) {
            return !Collections.disjoint(question.addresses(), recipients);
        }

        void look() {
            var found = question.ask(mailbox);
            if (!found.isEmpty()) {
                resume(found);
            }
        }

        void resume(List<MailboxEntry> entries) {
            if (waiters.remove(this)) {
                response.resume(entity(entries));
            }
        }
    }
}
