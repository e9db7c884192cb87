package org.punte.sample.odd;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.punte.web.caller.Roles;

/** Holds requests back until it is opened. */
@Path("/v1/gate")
@Singleton
public class Gate {
    private final AtomicInteger entered = new AtomicInteger();
    private volatile CountDownLatch opened = new CountDownLatch(1);

    /** Waits for {@link #open}. */
    @GET
    @RolesAllowed(Roles.CASEWORKER)
    public boolean pass() throws InterruptedException {
        entered.incrementAndGet();
        return opened.await(20, TimeUnit.SECONDS);
    }

    /** Lets everybody through. */
    public void open() {
        opened.countDown();
    }

    /** Holds back who comes from now on. */
    public void shut() {
        entered.set(0);
        opened = new CountDownLatch(1);
    }

    /** How many came to it since it was shut. */
    public int entered() {
        return entered.get();
    }
}
