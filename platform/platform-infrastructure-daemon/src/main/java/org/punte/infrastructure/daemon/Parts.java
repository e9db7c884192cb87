package org.punte.infrastructure.daemon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All parts of one run: started side by side, stopped side by side. */
class Parts {
    private final List<Part> parts;
    private final Progress progress;

    Parts(List<Part> parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    /** What this run consists of; taken ports are refused before anything starts. */
    static Parts of(Settings settings, Children children, Progress progress) {
        var ports = new Ports(settings);
        var cache = new ProgramCache(settings, progress);
        var distribution = new KeycloakDistribution(cache, children);
        var data = new RunDirectory(settings.runDirectory()).data();
        var parts = new ArrayList<Part>();
        parts.add(new PostgresServer(settings, cache, children, ports.of("postgres.port", "PostgreSQL")));
        parts.add(new KafkaBroker(
                data.resolve("kafka"), ports.of("kafka.port", "Kafka"), ports.of("kafka.controller.port", "Kafka")));
        parts.add(new KeycloakServer(
                settings,
                distribution,
                children,
                ports.of("keycloak.port", "Keycloak"),
                ports.of("keycloak.management.port", "Keycloak")));
        if (settings.on("mail", false))
            parts.add(new MailServer(ports.of("mail.smtp.port", "mail"), ports.of("mail.page.port", "the mail page")));
        return new Parts(parts, progress);
    }

    void start() {
        together(part -> {
            part.start();
            progress.tell("%s ready", part.name());
        });
    }

    void stop() {
        together(part -> {
            part.stop();
            progress.tell("%s stopped", part.name());
        });
    }

    Map<String, String> facts() {
        var facts = new TreeMap<String, String>();
        parts.forEach(part -> facts.putAll(part.facts()));
        return facts;
    }

    private interface Step {
        void on(Part part) throws Exception;
    }

    /** Fails as soon as one part fails. */
    private void together(Step step) {
        ExecutorService threads = Executors.newFixedThreadPool(parts.size());
        var failed = new CompletableFuture<Void>();
        var all = CompletableFuture.allOf(parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> run(step, part), threads)
                        .whenComplete((ok, failure) -> {
                            if (failure != null) failed.completeExceptionally(failure);
                        }))
                .toArray(CompletableFuture[]::new));
        threads.shutdown();
        CompletableFuture.anyOf(all, failed).join();
    }

    private static void run(Step step, Part part) {
        try {
            step.on(part);
        } catch (InfrastructureFailure failure) {
            throw failure;
        } catch (Exception failure) {
            throw new CompletionException(part.name() + ": " + failure, failure);
        }
    }
}
