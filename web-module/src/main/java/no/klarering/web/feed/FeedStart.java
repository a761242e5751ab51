package no.klarering.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Begins to watch for events when the application comes up. */
@WebListener
public class FeedStart implements ServletContextListener {

    private final FeedWatch watch;
    private final WebhookDelivery delivery;

    @Inject
    public FeedStart(FeedWatch watch, WebhookDelivery delivery) {
        this.watch = watch;
        this.delivery = delivery;
    }

    @Override
    public void contextInitialized(ServletContextEvent started) {
        watch.add(delivery);
        watch.begin();
    }
}
