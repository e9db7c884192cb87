package org.punte.infrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL in a container; {@code -Dinfrastructure.network=host} is for engines that have no bridge. */
class PostgresContainer extends PostgreSQLContainer {
    private final boolean onHost =
            System.getProperty("infrastructure.network", "bridge").equals("host");
    private final int hostPort = onHost ? freePort() : 0;

    PostgresContainer() {
        super(DockerImageName.parse(Containers.image("postgres", "postgres")).asCompatibleSubstituteFor("postgres"));
        withUsername("postgres").withPassword("postgres").withDatabaseName("postgres");
        withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=400");
        if (onHost) leaveTheBridge();
    }

    Map<String, String> begin() {
        start();
        int port = getMappedPort(POSTGRESQL_PORT);
        return Map.of(
                "postgres.url", "jdbc:postgresql://" + getHost() + ":" + port + "/",
                "postgres.port", Integer.toString(port),
                "postgres.user", getUsername(),
                "postgres.password", getPassword());
    }

    @Override
    public Integer getMappedPort(int port) {
        return onHost ? hostPort : super.getMappedPort(port);
    }

    private void leaveTheBridge() {
        withNetworkMode("host");
        setExposedPorts(List.of());
        withEnv("PGPORT", Integer.toString(hostPort));
        // twice: the image restarts the server after preparing it
        waitingFor(Wait.forLogMessage(".*ready to accept connections.*", 2));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
