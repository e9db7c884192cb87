package org.punte.infrastructure.daemon.run;

import java.util.Map;

/** One server that the daemon runs. */
public interface Part {
    /** As a reader of the progress lines knows it. */
    String name();

    /** Returns when the part answers. */
    void start() throws Exception;

    /** Ends the part; called once, also when starting failed half way. */
    void stop() throws Exception;

    /** What clients need to reach it, for {@code infrastructure.properties}. */
    Map<String, String> facts();
}
