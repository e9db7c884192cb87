package org.punte.identity.application;

import static org.punte.web.problem.CommonProblem.TOO_MANY_REQUESTS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How often an address knocked lately. Remembered for a short while, in memory, and nowhere else. */
@ApplicationScoped
class Knocks {
    private static final int MOST = 20_000;
    private static final int NETWORK_GROUPS = 4;

    private final ApplicationConfig config;
    private final Clock clock;
    private final Map<String, Knock> knocks = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Knock> eldest) {
            return size() > MOST;
        }
    };

    Knocks(ApplicationConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    private record Knock(Instant first, int count) {}

    /** Counts this one, or refuses it. */
    synchronized void require(String address) {
        var now = clock.instant();
        var place = place(address);
        var knock = knocks.get(place);
        if (knock == null || !now.isBefore(knock.first.plus(config.window()))) {
            knocks.remove(place); // and goes to the end of those that are forgotten first
            knock = new Knock(now, 0);
        }
        if (knock.count >= config.perAddress())
            throw TOO_MANY_REQUESTS
                    .because("Try again later")
                    .after(Duration.between(now, knock.first.plus(config.window())));
        knocks.put(place, new Knock(knock.first, knock.count + 1));
    }

    /**
     * A home or an office has a whole network of version 6 addresses: its first four groups count as one. Read as text,
     * because what a proxy says may be anything, and nothing here is worth a look-up.
     */
    private static String place(String address) {
        if (address.indexOf(':') < 0) return address;
        return Arrays.stream(address.toLowerCase(Locale.ROOT).split(":", -1))
                .takeWhile(group -> !group.isEmpty())
                .limit(NETWORK_GROUPS)
                .collect(Collectors.joining(":"));
    }
}
