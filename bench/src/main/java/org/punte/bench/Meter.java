package org.punte.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.punte.local.LocalSystem;
import org.punte.local.process.Footprint;

/** Reads what each part of the system has used so far. */
class Meter {
    static final String GENERATOR = "generator";
    static final String DATABASE = "database";
    private static final Duration LOOK = Duration.ofMillis(500);
    /** Five minutes: what minutes of warming up leave to consumers takes one or two. */
    private static final int LOOKS_AT_MOST = 600;

    private static final double QUIET_CPUS = 0.2;
    private final LocalSystem system;
    private final ProcessHandle daemon;

    Meter(LocalSystem system) {
        this.system = system;
        long pid = Long.parseLong(system.infrastructure().fact("daemon.pid"));
        this.daemon = ProcessHandle.of(pid).orElseThrow();
    }

    /** By part: each service, {@code database}, {@code kafka}, {@code keycloak}, {@code generator}. */
    Map<String, Footprint> read() {
        var parts = new TreeMap<String, Footprint>();
        for (String service : system.services().names())
            parts.put(service, system.services().footprint(service));
        parts.put("kafka", Footprint.ofAlone(daemon));
        parts.put(DATABASE, sum(children("postgres")));
        parts.put("keycloak", sum(children("java")));
        parts.put(GENERATOR, Footprint.ofAlone(ProcessHandle.current()));
        return parts;
    }

    /** What was used since, in CPU-seconds. */
    Map<String, Double> since(Map<String, Footprint> earlier) {
        var used = new TreeMap<String, Double>();
        read().forEach((part, now) ->
                used.put(part, now.minus(earlier.get(part)).cpuSeconds()));
        return used;
    }

    /** Waits until nobody works any more, so that what a round left to do is billed to it and not to the next. */
    void awaitQuiet() {
        for (int look = 0; look < LOOKS_AT_MOST; look++) {
            double before = total();
            LockSupport.parkNanos(LOOK.toNanos());
            if ((total() - before) / (LOOK.toMillis() / 1000.0) < QUIET_CPUS) return;
        }
    }

    /** Without memory, which is dear to read, and without ourselves. */
    private double total() {
        double seconds = Footprint.cpuSeconds(daemon);
        for (String service : system.services().names())
            seconds += system.services().cpuSeconds(service);
        return seconds + daemon.descendants().mapToDouble(Footprint::cpuSeconds).sum();
    }

    private List<ProcessHandle> children(String program) {
        var found = new ArrayList<ProcessHandle>();
        daemon.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/" + program))
                .forEach(found::add);
        return found;
    }

    private static Footprint sum(List<ProcessHandle> processes) {
        return processes.stream().map(Footprint::ofAlone).reduce(new Footprint(0, 0), Footprint::plus);
    }
}
