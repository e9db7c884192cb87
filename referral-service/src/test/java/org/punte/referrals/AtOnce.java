package org.punte.referrals;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests that run a race: as many at a time as there are threads, each with its answer. */
public final class AtOnce {
    private static final int THREADS = 50;

    private AtOnce() {}

    /** The same one so many times. */
    public static <T> List<T> times(int many, Callable<T> request) {
        return all(Collections.nCopies(many, request));
    }

    /** The answers, in the order of the requests. */
    public static <T> List<T> all(List<Callable<T>> requests) {
        var pool = Executors.newFixedThreadPool(Math.min(requests.size(), THREADS));
        try {
            return pool.invokeAll(requests).stream().map(AtOnce::answer).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
