package org.punte.web.edge;

import static org.punte.web.problem.CommonProblem.OVERLOADED;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests that are worked on or wait. One too many is told so at once, not after a minute in a queue. */
@Singleton
class Load {
    private final AtomicInteger present = new AtomicInteger();
    private final int most;

    Load(EdgeConfig config, Instance<MeterRegistry> metrics) {
        most = config.atOnce() + config.queue();
        if (metrics.isResolvable()) metrics.get().gauge("punte.requests.present", present);
    }

    void take(RoutingContext request) {
        if (present.incrementAndGet() > most) {
            present.decrementAndGet();
            throw OVERLOADED.because("Try again in a moment");
        }
        request.addEndHandler(ended -> present.decrementAndGet());
    }
}
