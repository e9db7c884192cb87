package org.punte.identity.keycloak;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A door in front of Keycloak that a test shuts. A profile opens it and a test turns it: they are in different class loaders,
 * so the key is a port of its own.
 */
final class Door {
    static final String OPEN = "open";

    /** Nobody listens. */
    static final String SHUT = "shut";

    /** Somebody listens and never says a word. */
    static final String SILENT = "silent";

    private static final String KEY = "punte.test.door-key";

    private final URI behind;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ServerSocket key = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final int port;
    private volatile ServerSocket listening;
    private volatile String state = OPEN;
    private Thread doorman;

    private Door(URI behind) throws IOException {
        this.behind = behind;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
        beside(() -> {
            while (true) turnedBy(key.accept());
        });
    }

    /** A new one. */
    static Door before(String keycloak) {
        try {
            return new Door(URI.create(keycloak));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What a test needs to turn it. */
    Map<String, String> key() {
        return Map.of(KEY, Integer.toString(key.getLocalPort()));
    }

    /** Makes it so; who was inside is out. */
    static void is(String state) {
        int key = ConfigProvider.getConfig().getValue(KEY, Integer.class);
        try (var hand = new Socket(InetAddress.getLoopbackAddress(), key)) {
            hand.getOutputStream().write(state.getBytes(US_ASCII));
            hand.shutdownOutput();
            hand.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void turnedBy(Socket hand) throws IOException, InterruptedException {
        try (hand) {
            state = new String(hand.getInputStream().readAllBytes(), US_ASCII);
            listening.close();
            doorman.join(); // who still waits there keeps the port
            for (var socket : sockets) socket.close();
            sockets.clear();
            if (!state.equals(SHUT)) listening = listen(port);
        }
    }

    private ServerSocket listen(int at) throws IOException {
        var server = new ServerSocket(at, 50, InetAddress.getLoopbackAddress());
        doorman = beside(() -> {
            while (true) {
                var visitor = server.accept();
                beside(() -> let(visitor));
            }
        });
        return server;
    }

    private void let(Socket visitor) throws IOException {
        sockets.add(visitor);
        if (state.equals(SILENT)) return;
        var inside = new Socket(behind.getHost(), behind.getPort());
        sockets.add(inside);
        beside(() -> pass(visitor, inside));
        beside(() -> pass(inside, visitor));
    }

    private static void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private static Thread beside(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException over) {
                // somebody hung up
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }
}
