package org.punte.testing;

import io.quarkus.arc.Arc;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does as many things at once as there are processors; for tests whose parts have nothing in common. */
public final class SideBySide {
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    /** What {@code work} notes of each, in their order. */
    public <T> List<String> notes(List<T> all, Function<T, List<String>> work) {
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return notes(threads, all, work);
        } finally {
            threads.shutdownNow();
        }
    }

    private <T> List<String> notes(ExecutorService threads, List<T> all, Function<T, List<String>> work) {
        var begun = all.stream()
                .map(one -> threads.submit(asInATest(() -> work.apply(one))))
                .toList();
        var notes = new ArrayList<String>();
        try {
            for (var one : begun) notes.addAll(one.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while it waited", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A part failed", e.getCause());
        }
        return notes;
    }

    /** With the classes and the request of a test, which other threads lack. */
    private <T> Callable<T> asInATest(Callable<T> work) {
        return () -> {
            Thread.currentThread().setContextClassLoader(loader);
            var request = Arc.container().requestContext();
            request.activate();
            try {
                return work.call();
            } finally {
                request.terminate();
            }
        };
    }
}
