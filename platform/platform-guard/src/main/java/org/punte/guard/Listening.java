package org.punte.guard;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Where this process answers: its pages and endpoints, and the port that tells its health and figures. */
final class Listening {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");
    private static final String MANAGEMENT = "quarkus.management.";

    private Listening() {}

    /** The addresses that somebody else could reach. One that is not told is everywhere, as Quarkus has it. */
    static List<String> beyondLoopback(Config config) {
        boolean managed =
                config.getOptionalValue(MANAGEMENT + "enabled", Boolean.class).orElse(false);
        return Stream.concat(Stream.of("quarkus.http.host"), managed ? Stream.of(MANAGEMENT + "host") : Stream.empty())
                .map(name -> config.getOptionalValue(name, String.class).orElse("0.0.0.0"))
                .filter(address -> !LOOPBACK.contains(address))
                .toList();
    }
}
