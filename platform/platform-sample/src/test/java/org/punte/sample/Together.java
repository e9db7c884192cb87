package org.punte.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same thing many times at the same moment. */
final class Together {
    private Together() {}

    static <T> List<T> times(int count, Callable<T> work) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(count);
        try {
            var start = new CountDownLatch(1);
            var results = new ArrayList<Future<T>>();
            for (int i = 0; i < count; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var values = new ArrayList<T>();
            for (var result : results) values.add(result.get());
            return values;
        } finally {
            threads.shutdownNow();
        }
    }
}
