package org.punte.infrastructure.daemon;

import java.io.PrintStream;
import java.util.Locale;

/** Tells on stdout what is happening, with the seconds since the daemon began. */
class Progress {
    private final long begin = System.nanoTime();
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void tell(String format, Object... args) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.println(String.format(Locale.ROOT, "%6.1f s  ", seconds) + String.format(Locale.ROOT, format, args));
        out.flush();
    }
}
