package org.punte.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A door in front of Keycloak that a test shuts. A profile opens it and a test turns it: they are in different class loaders,
 * and have nothing in common but the JVM.
 */
final class Door implements Consumer<String> {
    static final String OPEN = "open";

    /** Nobody listens. */
    static final String SHUT = "shut";

    /** Somebody listens and never says a word. */
    static final String SILENT = "silent";

    private static final String SHARED = "punte.test.door";

    private final URI behind;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket listening;
    private volatile String state = OPEN;

    private Door(URI behind) throws IOException {
        this.behind = behind;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
    }

    /** The address of a new one. */
    static String before(String keycloak) {
        try {
            var door = new Door(URI.create(keycloak));
            System.getProperties().put(SHARED, door);
            return "http://127.0.0.1:" + door.port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it so; who was inside is out. */
    @SuppressWarnings("unchecked")
    static void is(String state) {
        ((Consumer<String>) System.getProperties().get(SHARED)).accept(state);
    }

    @Override
    public void accept(String wanted) {
        try {
            state = wanted;
            listening.close();
            for (var socket : sockets) socket.close();
            sockets.clear();
            if (!wanted.equals(SHUT)) listening = listen(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerSocket listen(int at) throws IOException {
        var server = new ServerSocket(at, 50, InetAddress.getLoopbackAddress());
        beside(() -> {
            while (true) let(server.accept());
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

    private static void beside(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException over) {
                // somebody hung up
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException;
    }
}
