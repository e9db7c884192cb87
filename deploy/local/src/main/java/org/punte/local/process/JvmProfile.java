package org.punte.local.process;

import java.util.ArrayList;
import java.util.List;

/** How much a service's JVM may take, and what it is good at. */
public enum JvmProfile {
    /** Starts fast and stays small; its peak throughput is poor. */
    DEMO(128, "-XX:TieredStopAtLevel=1"),
    /** For load: the ordinary just-in-time compiler. */
    LOAD(256);

    private final int heap;
    private final List<String> flags;

    JvmProfile(int heap, String... flags) {
        this.heap = heap;
        this.flags = List.of(flags);
    }

    List<String> flags() {
        var all = new ArrayList<>(flags);
        all.addAll(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable"));
        all.addAll(List.of("-Xlog:all=error:stderr", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        return all;
    }
}
