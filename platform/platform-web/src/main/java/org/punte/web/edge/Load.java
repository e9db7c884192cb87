package org.punte.web.edge;

import static org.punte.web.problem.CommonProblem.OVERLOADED;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Counts the requests that are worked on or wait, also for those who have hung up. One too many is told so at once, not after a
 * minute in a queue.
 */
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
        var place = Place.of(request, present);
        request.addEndHandler(ended -> {
            if (ended.succeeded()) place.answered();
            else place.hungUp(request.vertx());
        });
    }

    /** Nothing more is done for this request. */
    void workedOff(@Nullable RoutingContext request) {
        var place = Place.of(request);
        if (place != null) place.workedOff();
    }
}
