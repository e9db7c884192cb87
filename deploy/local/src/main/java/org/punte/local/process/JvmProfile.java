package org.punte.local.process;

import java.util.ArrayList;
import java.util.List;

/** How much a service's JVM may take, what it is good at, and which archive of an earlier start it uses or makes. */
public enum JvmProfile {
    /** Starts fast and stays small; its peak throughput is poor. Its first start after a build makes the next ones cheap. */
    DEMO(128, "start", "-XX:TieredStopAtLevel=1"),
    /** As {@link #DEMO} for a system that starts once per build: learning to start fast would cost more than it brings. */
    ONCE(128, "start", "-XX:TieredStopAtLevel=1"),
    /** For load: the ordinary just-in-time compiler, with what a rehearsal learnt where there was one. */
    LOAD(256, "load"),
    /** As {@link #LOAD}; remembers at its end which methods were hot. */
    REHEARSAL(256, "load");

    /**
     * From there the heap grows as far as it must, and not further: without its first size said it would begin at its last, and the JVM
     * keeps two fifths of it free by itself.
     */
    private static final List<String> SMALL_HEAP =
            List.of("-Xms80m", "-Xmn32m", "-XX:MinHeapFreeRatio=15", "-XX:MaxHeapFreeRatio=30");

    /** Objects with shorter headers (JEP 519), and what compilers have freed goes back to the system. */
    private static final List<String> FROM_25 =
            List.of("-XX:+UseCompactObjectHeaders", "-XX:TrimNativeHeapInterval=10000");

    /** Without memory a thread may end in the middle of its work and nobody notices: another replica, or the next start, takes over. */
    private static final String EXITS = "-XX:+ExitOnOutOfMemoryError";

    private final int heap;
    private final String archive;
    private final List<String> flags;

    JvmProfile(int heap, String archive, String... flags) {
        this.heap = heap;
        this.archive = archive;
        this.flags = List.of(flags);
    }

    /** Whether a first start is spent on making the next ones cheap. */
    boolean trains() {
        return this == DEMO;
    }

    /** Whether every start makes the archive instead of using it. */
    boolean learns() {
        return this == REHEARSAL;
    }

    /** Whether what runs around the services is made for load, too. */
    public boolean isForLoad() {
        return this == LOAD || this == REHEARSAL;
    }

    /** The archive's name. */
    String archive() {
        return archive;
    }

    List<String> flags() {
        var all = new ArrayList<>(flags);
        if (isForLoad()) all.addAll(SMALL_HEAP);
        if (isForLoad() && Runtime.version().feature() >= 25) all.addAll(FROM_25);
        all.addAll(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC", EXITS, "-Xlog:disable"));
        all.addAll(List.of("-Xlog:all=error:stderr", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        return all;
    }
}
