package org.punte.local.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Does things side by side, each on a thread of its own: the JDK's common pool has only one where there are two CPUs. */
public final class Together {
    /** A new thread for each task; none keeps the JVM alive. */
    public static final Executor THREADS = task -> {
        var thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    };

    private Together() {}

    /** Returns when all are done; fails as soon as one fails. */
    public static void run(List<Runnable> tasks) {
        var failed = new CompletableFuture<Void>();
        var all = CompletableFuture.allOf(tasks.stream()
                .map(task -> CompletableFuture.runAsync(task, THREADS).whenComplete((done, failure) -> {
                    if (failure != null) failed.completeExceptionally(failure);
                }))
                .toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw failure;
        }
    }
}
