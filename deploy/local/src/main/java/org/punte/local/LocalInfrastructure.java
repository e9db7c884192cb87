package org.punte.local;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.punte.infrastructure.Database;
import org.punte.infrastructure.Databases;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;

/** PostgreSQL, Kafka, Keycloak and mail on the ports we chose; each can be used as soon as it is there. */
class LocalInfrastructure implements AutoCloseable {
    private static final int STOP_SECONDS = 30;
    private static final String SUPERUSER_SECRET = "postgres.superuser";
    private final LocalSettings settings;
    private final Secrets secrets;
    private final Progress progress;
    private final CompletableFuture<Void> postgres = new CompletableFuture<>();
    private final CompletableFuture<Void> kafka = new CompletableFuture<>();
    private final CompletableFuture<Infrastructure> all;

    LocalInfrastructure(LocalSettings settings, Secrets secrets, Progress progress) {
        this.settings = settings;
        this.secrets = secrets;
        this.progress = progress;
        this.all = CompletableFuture.supplyAsync(() -> Infrastructure.attach(request()));
        all.whenComplete((ready, failure) -> {
            if (failure == null) {
                postgres.complete(null);
                kafka.complete(null);
            } else {
                postgres.completeExceptionally(failure);
                kafka.completeExceptionally(failure);
            }
        });
    }

    /** Empty or as it was left. */
    Database database(String name) {
        await(postgres);
        return new Databases(known(), secrets::of).ensure(name);
    }

    void awaitKafka() {
        await(kafka);
    }

    /** Keycloak comes last. */
    Infrastructure awaitAll() {
        return await(all);
    }

    /** What is known before Keycloak is there. */
    Infrastructure known() {
        var ports = settings.ports();
        var facts = Map.of(
                "postgres.url",
                "jdbc:postgresql://127.0.0.1:" + ports.of("postgres") + "/",
                "postgres.user",
                "postgres",
                "postgres.password",
                secrets.of(SUPERUSER_SECRET),
                "kafka.bootstrap",
                "127.0.0.1:" + ports.of("kafka"),
                "keycloak.url",
                "http://localhost:" + ports.of("keycloak"),
                "keycloak.env.PORTAL_CLIENT_SECRET",
                secrets.of("portal.client"),
                "keycloak.env.IDENTITY_ADMIN_CLIENT_SECRET",
                secrets.of("identity-admin.client"));
        return new Infrastructure() {
            @Override
            public Map<String, String> facts() {
                return facts;
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void close() {
        if (!all.isDone()) endHalfStarted();
        else if (!all.isCompletedExceptionally()) all.join().close();
    }

    /** The daemon is our only child when the services are gone; told to end, it ends its own. */
    private static void endHalfStarted() {
        ProcessHandle.current().children().forEach(daemon -> {
            daemon.destroy();
            daemon.onExit()
                    .completeOnTimeout(daemon, STOP_SECONDS, TimeUnit.SECONDS)
                    .join();
        });
    }

    private InfrastructureRequest request() {
        var request = InfrastructureRequest.forPeople(
                        settings.root(), settings.run().resolve("infrastructure"))
                .with("postgres.password", secrets.of(SUPERUSER_SECRET))
                .with("keycloak.admin.password", secrets.of("keycloak.admin"))
                .with(
                        "keycloak.env.PORTAL_URL",
                        "http://localhost:" + settings.ports().of("portal"))
                .with("keycloak.env.PORTAL_CLIENT_SECRET", secrets.of("portal.client"))
                .with("keycloak.env.IDENTITY_ADMIN_CLIENT_SECRET", secrets.of("identity-admin.client"))
                .telling(this::heard);
        for (String part : new String[] {
            "postgres", "kafka", "kafka.controller", "keycloak", "keycloak.management", "mail.smtp", "mail.page"
        })
            request = request.with(
                    part + ".port", Integer.toString(settings.ports().of(part)));
        return request;
    }

    /** The daemon tells each part in a line; ours follow the same clock. */
    private void heard(String line) {
        String news = line.replaceFirst("^\\s*[\\d.]+ s\\s+", "");
        if (news.startsWith("PostgreSQL ready")) postgres.complete(null);
        if (news.startsWith("Kafka ready")) kafka.complete(null);
        if (!news.startsWith("Infrastructure")) progress.tell("%s", news);
    }

    private static <T> T await(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw failure;
        }
    }
}
