package org.punte.portal.network;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts the imitated services and points the portal at them. */
public class ImitatedNetwork implements QuarkusTestResourceLifecycleManager {
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var base = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/realms/punte", new IdentityServer(base + "/realms/punte"));
        server.createContext("/", new Answers());
        server.start();
        return Map.of(
                "punte.test.network", base,
                "quarkus.oidc.auth-server-url", base + "/realms/punte",
                "quarkus.rest-client.identity.url", base + "/identity",
                "quarkus.rest-client.referral.url", base + "/referral",
                "quarkus.rest-client.cases.url", base + "/cases",
                "quarkus.rest-client.notification.url", base + "/notification");
    }

    @Override
    public void stop() {
        if (server != null) server.stop(0);
    }
}
