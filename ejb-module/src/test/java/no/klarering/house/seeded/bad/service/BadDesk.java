package no.klarering.house.seeded.bad.service;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import javax.naming.InitialContext;
import no.klarering.house.seeded.bad.store.Misnamed;

/** A service that does everything wrong. */
@Stateless
public class BadDesk {

    @Inject private Misnamed row;

    @Resource(lookup = "java:global/klarering/jdbc")
    private InitialContext context;

    private Instant last;

    public Misnamed row() {
        last = Instant.now();
        System.out.println(Clock.systemUTC());
        if (context == null) {
            throw new RuntimeException(last.toString());
        }
        return row;
    }
}
