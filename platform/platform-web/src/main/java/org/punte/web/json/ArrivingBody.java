package org.punte.web.json;

import static org.punte.web.problem.CommonProblem.BODY_TOO_SLOW;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.punte.web.problem.Problems;
import org.punte.web.problem.Rejection;

/**
 * A body while it arrives. Where nothing comes for too long the framework would close the connection without a word: before
 * that we say what happened. What comes drop by drop has an end as well, because a worker waits for it.
 */
@Singleton
class ArrivingBody {
    private static final int CHUNK = 8 * 1024;

    private final Problems problems;
    private final BodyConfig config;

    ArrivingBody(Problems problems, BodyConfig config) {
        this.problems = problems;
        this.config = config;
    }

    /** All of it, or {@code most} bytes of one that is longer. */
    byte[] read(InputStream stream, int most, @Nullable RoutingContext request) throws IOException {
        var body = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        int length = 0;
        var end = System.nanoTime() + config.longest().toNanos();
        while (length >= 0 && body.size() < most) {
            body.write(chunk, 0, length);
            var wanted = Math.min(CHUNK, most - body.size());
            length = wanted == 0 ? -1 : next(stream, chunk, wanted, request, end);
        }
        return body.toByteArray();
    }

    private int next(InputStream stream, byte[] chunk, int wanted, @Nullable RoutingContext request, long end)
            throws IOException {
        // a timer of a millisecond never ends what comes faster
        if (end - System.nanoTime() <= 0) throw tooSlow();
        if (request == null) return stream.read(chunk, 0, wanted);
        var vertx = request.vertx();
        var timer = vertx.setTimer(patience(end), late -> problems.write(request, tooSlow()));
        boolean inTime = false;
        try {
            var length = stream.read(chunk, 0, wanted);
            inTime = vertx.cancelTimer(timer);
            if (!inTime) throw tooSlow();
            return length;
        } catch (IOException broken) {
            if (!inTime && !vertx.cancelTimer(timer)) throw tooSlow();
            throw broken;
        }
    }

    /** In milliseconds; a timer takes no less than one. */
    private long patience(long end) {
        var left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        return Math.max(1, Math.min(left, config.patience().toMillis()));
    }

    private static Rejection tooSlow() {
        return BODY_TOO_SLOW.because("It did not arrive in time; nothing was done, send it again");
    }
}
