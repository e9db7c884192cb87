package org.punte.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Each client begins its next journey as soon as the last one is over. */
public final class ClosedLoop {
    private final List<? extends Journey> clients;
    private final AtomicLong errors = new AtomicLong();
    private final AtomicLong invisible = new AtomicLong();
    private final AtomicReference<String> firstError = new AtomicReference<>("");

    public ClosedLoop(List<? extends Journey> clients) {
        this.clients = clients;
    }

    /** Runs until the time is over and each client has ended its last journey; each has at least one. */
    public Round run(Duration duration) throws InterruptedException {
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        var laps = new ArrayList<Laps>();
        var threads = new ArrayList<Thread>();
        for (var client : clients) {
            var own = new Laps();
            laps.add(own);
            threads.add(new Thread(() -> loop(client, own, end)));
        }
        threads.forEach(Thread::start);
        for (var thread : threads) thread.join();
        return round(laps, (System.nanoTime() - begin) / 1e9);
    }

    private void loop(Journey client, Laps laps, long end) {
        do {
            try {
                laps.begin();
                client.play(laps);
                laps.end();
            } catch (Invisible missing) {
                invisible.incrementAndGet();
                firstError.compareAndSet("", missing.getMessage());
            } catch (Exception failure) {
                errors.incrementAndGet();
                firstError.compareAndSet("", String.valueOf(failure));
            }
        } while (System.nanoTime() < end);
    }

    private Round round(List<Laps> laps, double seconds) {
        var journeys = new Times();
        laps.forEach(lap -> journeys.addAll(lap.journeys()));
        Map<Step, Percentiles> steps = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            var times = new Times();
            laps.forEach(lap -> times.addAll(lap.of(step)));
            steps.put(step, times.percentiles());
        }
        return new Round(
                clients.size(),
                seconds,
                journeys.count(),
                journeys.count() / seconds,
                journeys.percentiles(),
                steps,
                errors.get(),
                invisible.get(),
                firstError.get());
    }
}
