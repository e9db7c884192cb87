package org.punte.infrastructure.daemon.run;

import java.io.PrintStream;
import java.util.Locale;

/** Tells on stdout what is happening, with the seconds since the daemon began. */
public class Progress {
    private final long begin = System.nanoTime();
    private final PrintStream out;

    /** Writes to {@code out}. */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /** One line, formatted as by {@link String#format}. */
    public synchronized void tell(String format, Object... args) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.println(String.format(Locale.ROOT, "%6.1f s  ", seconds) + String.format(Locale.ROOT, format, args));
        out.flush();
    }
}
