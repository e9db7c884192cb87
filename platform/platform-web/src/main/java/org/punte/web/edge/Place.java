package org.punte.web.edge;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What one request takes up. Whose client has hung up takes it up until the work has ended: it still stands in the queue. */
final class Place {
    private static final String KEY = "punte.place";

    /** A net, should the end of the work not have been seen: a place is never lost for good. */
    private static final long AT_LAST_MILLIS = 60_000;

    private final AtomicInteger present;
    private final AtomicBoolean free = new AtomicBoolean();
    private volatile boolean workedOff;
    private volatile boolean hungUp;

    private Place(AtomicInteger present) {
        this.present = present;
    }

    static Place of(RoutingContext request, AtomicInteger present) {
        var place = new Place(present);
        request.put(KEY, place);
        return place;
    }

    /** None where the request was refused before it was counted. */
    static @Nullable Place of(@Nullable RoutingContext request) {
        return request == null ? null : request.get(KEY);
    }

    /** The answer was sent. */
    void answered() {
        if (free.compareAndSet(false, true)) present.decrementAndGet();
    }

    /** There is nobody to answer any more. */
    void hungUp(Vertx vertx) {
        hungUp = true;
        if (workedOff) answered();
        else vertx.setTimer(AT_LAST_MILLIS, late -> answered());
    }

    /** The work has come to its end, whatever it was. */
    void workedOff() {
        workedOff = true;
        if (hungUp) answered();
    }
}
