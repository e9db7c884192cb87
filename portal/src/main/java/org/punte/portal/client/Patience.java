package org.punte.portal.client;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import java.time.temporal.ChronoUnit;

/** One second try for reads, and a breaker per service; writes are tried once, their key makes a repeat by hand safe. */
@ApplicationScoped
public class Patience {
    public static final String IDENTITY = "identity";
    public static final String REFERRAL = "referral";
    public static final String CASES = "cases";
    public static final String NOTIFICATION = "notification";

    @Produces
    @Identifier(IDENTITY)
    @Singleton
    Guard identity() {
        return reading();
    }

    @Produces
    @Identifier(REFERRAL)
    @Singleton
    Guard referral() {
        return reading();
    }

    @Produces
    @Identifier(CASES)
    @Singleton
    Guard cases() {
        return reading();
    }

    @Produces
    @Identifier(NOTIFICATION)
    @Singleton
    Guard notification() {
        return reading();
    }

    private static Guard reading() {
        return Guard.create()
                .withRetry()
                .maxRetries(1)
                .delay(50, ChronoUnit.MILLIS)
                .retryOn(ProcessingException.class)
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(10)
                .delay(2, ChronoUnit.SECONDS)
                .failOn(ProcessingException.class)
                .done()
                .build();
    }
}
