package org.punte.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.punte.infrastructure.Database;
import org.punte.infrastructure.Databases;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;
import org.punte.local.process.Together;

/** PostgreSQL, Kafka, Keycloak and mail on the ports we chose; each can be used as soon as it is there. */
class LocalInfrastructure implements AutoCloseable {
    private static final int STOP_SECONDS = 30;
    private static final List<String> PARTS = List.of(
            "postgres", "kafka", "kafka.controller", "keycloak", "keycloak.management", "mail.smtp", "mail.page");

    /** A database of a million referrals stays in memory, as it would on a server of its own. */
    private static final String MEMORY_UNDER_LOAD = "1GB";

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
        this.all = CompletableFuture.supplyAsync(() -> Infrastructure.attach(request()), Together.THREADS);
        all.whenComplete((ready, failure) -> {
            settle(postgres, failure);
            settle(kafka, failure);
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

    Infrastructure known() {
        return Known.of(settings.ports(), secrets);
    }

    String portalSecret() {
        return known().fact("keycloak.env.PORTAL_CLIENT_SECRET");
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
                .telling(this::heard);
        for (var fact : known().facts().entrySet())
            if (fact.getKey().startsWith("keycloak.env.") || fact.getKey().endsWith(".password"))
                request = request.with(fact.getKey(), fact.getValue());
        for (String part : PARTS)
            request = request.with(
                    part + ".port", Integer.toString(settings.ports().of(part)));
        return settings.profile().isForLoad() ? request.with("postgres.memory", MEMORY_UNDER_LOAD) : request;
    }

    /** The daemon tells each part in a line of its own clock. */
    private void heard(String line) {
        String news = line.replaceFirst("^\\s*[\\d.]+ s\\s+", "");
        if (news.startsWith("PostgreSQL ready")) postgres.complete(null);
        if (news.startsWith("Kafka ready")) kafka.complete(null);
        if (!news.startsWith("Infrastructure")) progress.tell("%s", news);
    }

    private static void settle(CompletableFuture<Void> part, Throwable failure) {
        if (failure == null) part.complete(null);
        else part.completeExceptionally(failure);
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
