package org.punte.infrastructure.daemon;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.punte.infrastructure.daemon.run.InfrastructureFailure;
import org.punte.infrastructure.daemon.run.Part;
import org.punte.infrastructure.daemon.run.Progress;

/** All parts of one run: started side by side, stopped side by side. */
class Parts {
    private static final long STOP_SECONDS = 30;
    // a thread each, and none that would keep the JVM alive
    private static final Executor THREADS = task -> {
        var thread = new Thread(task, "part");
        thread.setDaemon(true);
        thread.start();
    };

    private final List<Part> parts;
    private final Progress progress;

    Parts(List<Part> parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    /** Returns when all are ready, or fails as soon as one fails. */
    void start() {
        var failed = new CompletableFuture<Void>();
        var ready = parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> start(part), THREADS))
                .peek(starting -> starting.exceptionally(failure -> {
                    failed.completeExceptionally(failure);
                    return null;
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(CompletableFuture.allOf(ready), failed).join();
    }

    /** Returns when all have stopped or the limit is over. */
    void stop() {
        CompletableFuture.allOf(parts.stream()
                        .map(part -> CompletableFuture.runAsync(() -> stop(part), THREADS))
                        .toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, STOP_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    Map<String, String> facts() {
        var facts = new TreeMap<String, String>();
        parts.forEach(part -> facts.putAll(part.facts()));
        return facts;
    }

    private void start(Part part) {
        try {
            part.start();
            progress.tell("%s ready", part.name());
        } catch (InfrastructureFailure failure) {
            throw failure;
        } catch (Exception failure) {
            throw new CompletionException(part.name() + ": " + failure, failure);
        }
    }

    private void stop(Part part) {
        try {
            part.stop();
            progress.tell("%s stopped", part.name());
        } catch (Exception failure) {
            progress.tell("%s did not stop as it should: %s", part.name(), failure);
        }
    }
}
