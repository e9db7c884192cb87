package org.punte.infrastructure.daemon.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the libraries in this JVM log to a file, so that stdout holds only progress. */
public final class BrokerLog {
    private BrokerLog() {}

    /** From now on, into {@code file}. */
    public static void to(Path file) throws IOException {
        LogManager.getLogManager().reset();
        var handler = new FileHandler(file.toString(), 10_000_000, 2, true);
        handler.setFormatter(new SimpleFormatter());
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
    }
}
