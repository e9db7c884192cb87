package org.punte.referrals;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests that run a race, each with a thread of its own: all wait at one gate for the last of them. */
public final class AtOnce {
    private AtOnce() {}

    /** The same one so many times. */
    public static <T> List<T> times(int many, Callable<T> request) {
        return all(Collections.nCopies(many, request));
    }

    /** The answers, in the order of the requests. */
    public static <T> List<T> all(List<Callable<T>> requests) {
        var pool = Executors.newFixedThreadPool(requests.size());
        var gate = new CyclicBarrier(requests.size());
        try {
            return pool
                    .invokeAll(requests.stream()
                            .map(request -> behind(gate, request))
                            .toList())
                    .stream()
                    .map(AtOnce::answer)
                    .toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Callable<T> behind(CyclicBarrier gate, Callable<T> request) {
        return () -> {
            gate.await();
            return request.call();
        };
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
