package org.punte.local.demo;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** Does one step after the other and tells each, with the time that it took. */
class Teller {
    private final PrintStream out;
    private long told;

    Teller(PrintStream out) {
        this.out = out;
    }

    /** The sentence is told once the step has succeeded. */
    <T> T step(String sentence, Supplier<T> deed) {
        long begin = System.nanoTime();
        T result = deed.get();
        long took = System.nanoTime() - begin;
        told += took;
        out.printf(Locale.ROOT, "%6d ms  %s%n", took / 1_000_000, sentence);
        out.flush();
        return result;
    }

    void step(String sentence, Runnable deed) {
        step(sentence, () -> {
            deed.run();
            return true;
        });
    }

    /** A line between the steps. */
    void heading(String text) {
        out.println();
        out.println(text);
    }

    double secondsTold() {
        return told / 1e9;
    }
}
