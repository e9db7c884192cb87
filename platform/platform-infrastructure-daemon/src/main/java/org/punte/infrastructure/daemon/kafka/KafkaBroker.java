package org.punte.infrastructure.daemon.kafka;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;
import org.punte.infrastructure.daemon.run.Part;
import org.punte.infrastructure.daemon.run.RunDirectory;

/** A one-node Kafka inside this JVM. Topics are never made by accident: who needs one creates it. */
public class KafkaBroker implements Part {
    private static final String CLUSTER = "cHVudGUtbG9jYWwtMDAwMQ";
    private final Path data;
    private final int port;
    private final int controllerPort;
    private @Nullable KafkaRaftServer server;

    /** Will keep its topics in {@code data}. */
    public KafkaBroker(Path data, int port, int controllerPort) {
        this.data = data;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public void start() throws Exception {
        RunDirectory.createPrivate(data);
        format();
        server = new KafkaRaftServer(KafkaConfig.fromProps(properties(), false), Time.SYSTEM);
        server.startup();
    }

    @Override
    public void stop() {
        if (server == null) return;
        server.shutdown();
        server.awaitShutdown();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kafka.bootstrap", "127.0.0.1:" + port);
    }

    private void format() throws Exception {
        var formatter = new Formatter()
                .setClusterId(CLUSTER)
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        formatter.addDirectory(data.toString());
        formatter.run();
    }

    private Properties properties() throws Exception {
        var properties = new Properties();
        try (var defaults = KafkaBroker.class.getResourceAsStream("kafka.properties")) {
            properties.load(defaults);
        }
        String broker = "PLAINTEXT://127.0.0.1:" + port;
        properties.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.put("listeners", broker + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.put("advertised.listeners", broker);
        properties.put("log.dirs", data.toString());
        return properties;
    }
}
