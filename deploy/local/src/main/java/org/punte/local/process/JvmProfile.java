package org.punte.local.process;

import java.util.ArrayList;
import java.util.List;

/** How much a service's JVM may take, and what it is good at. */
public enum JvmProfile {
    /** Starts fast and stays small; its peak throughput is poor. */
    DEMO(true, 128, "-XX:TieredStopAtLevel=1"),
    /** As {@link #DEMO} for a system that starts once per build: learning to start fast would cost more than it brings. */
    ONCE(false, 128, "-XX:TieredStopAtLevel=1"),
    /** For load: the ordinary just-in-time compiler. */
    LOAD(false, 256);

    private final boolean learns;
    private final int heap;
    private final List<String> flags;

    JvmProfile(boolean learns, int heap, String... flags) {
        this.learns = learns;
        this.heap = heap;
        this.flags = List.of(flags);
    }

    /** Whether a first start is spent on making the next ones cheap. */
    boolean learns() {
        return learns;
    }

    List<String> flags() {
        var all = new ArrayList<>(flags);
        all.addAll(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC", "-Xlog:disable"));
        all.addAll(List.of("-Xlog:all=error:stderr", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        return all;
    }
}
