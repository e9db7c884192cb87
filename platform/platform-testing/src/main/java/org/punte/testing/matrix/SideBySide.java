package org.punte.testing.matrix;

import io.quarkus.arc.Arc;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Plays as many kinds at once as there are processors; each has scenes and callers of its own. */
final class SideBySide {
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

    /** What {@code play} notes of each kind, in the order of the kinds. */
    List<String> differences(List<Kind> kinds, Function<Kind, List<String>> play) {
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            return differences(threads, kinds, play);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> differences(ExecutorService threads, List<Kind> kinds, Function<Kind, List<String>> play) {
        var played = kinds.stream()
                .map(kind -> threads.submit(asInATest(() -> play.apply(kind))))
                .toList();
        var differences = new ArrayList<String>();
        try {
            for (var one : played) differences.addAll(one.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while it played", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A kind could not be played", e.getCause());
        }
        return differences;
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
