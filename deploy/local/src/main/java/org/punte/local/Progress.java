package org.punte.local;

import java.io.PrintStream;
import java.util.Locale;

/** Tells a person what has happened and how many seconds that took. */
public class Progress {
    private final long begin = System.nanoTime();
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One line, with the seconds since the beginning. */
    public synchronized void tell(String format, Object... args) {
        out.printf(Locale.ROOT, "%7.1f s  %s%n", seconds(), String.format(Locale.ROOT, format, args));
        out.flush();
    }

    public double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
