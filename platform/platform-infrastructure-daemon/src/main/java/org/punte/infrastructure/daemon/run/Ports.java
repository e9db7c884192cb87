package org.punte.infrastructure.daemon.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Hands out ports: fixed ones if they are free, otherwise any. Loopback only. */
public class Ports {
    // below the range from which systems take the ports of outgoing connections
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private final Settings settings;
    private final Set<Integer> given = new HashSet<>();

    /** Fixed ports are those that {@code settings} name. */
    public Ports(Settings settings) {
        this.settings = settings;
    }

    /** The port that {@code key} names, or a free one when it names none. */
    public synchronized int of(String key, String part) {
        return settings.find(key)
                .map(port -> fixed(key, part, Integer.parseInt(port)))
                .orElseGet(this::free);
    }

    private int fixed(String key, String part, int port) {
        if (!isFree(port))
            throw new InfrastructureFailure(
                    "Port %d is taken, so %s cannot start. Stop what listens there, or choose another port: %s=<port>"
                            .formatted(port, part, Settings.variable(key)));
        if (!given.add(port))
            throw new InfrastructureFailure("Port %d is given to %s and to another part; change %s"
                    .formatted(port, part, Settings.variable(key)));
        return port;
    }

    private int free() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port) && given.add(port)) return port;
        }
        throw new InfrastructureFailure("No free port between %d and %d".formatted(LOWEST, HIGHEST));
    }

    /** Whether a server could listen there. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // as servers do: a port whose last connections are only closing is free
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
