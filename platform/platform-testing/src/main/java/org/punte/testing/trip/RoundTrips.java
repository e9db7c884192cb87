package org.punte.testing.trip;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts how often threads of this process wait for a database: the driver's own log names each Sync, which ends a round trip,
 * and each Bind with its values. Needs {@code min-level=TRACE} for the driver at build time.
 */
public final class RoundTrips extends Handler implements AutoCloseable {
    private static final String SYNC = "FE=> Sync";
    private static final String BIND = "FE=> Bind";

    private final Logger driver = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private final Map<Long, List<String>> said = new ConcurrentHashMap<>();

    private RoundTrips() {
        setLevel(Level.FINEST);
        driver.setLevel(Level.FINEST);
        driver.setUseParentHandlers(false);
        driver.addHandler(this);
    }

    /** From now until it is closed. */
    public static RoundTrips begin() {
        return new RoundTrips();
    }

    /** Of the one thread that told a database this value; fails where it was none or several. */
    public long ofWhoeverTold(Object value) {
        var those = said.values().stream()
                .filter(lines ->
                        lines.stream().anyMatch(line -> line.contains(BIND) && line.contains(value.toString())))
                .toList();
        if (those.size() != 1) throw new AssertionError(those.size() + " threads told " + value + ": " + said);
        return those.get(0).stream().filter(line -> line.contains(SYNC)).count();
    }

    @Override
    public void publish(LogRecord event) {
        var line = event.getMessage();
        if (line == null || !line.contains(SYNC) && !line.contains(BIND)) return;
        if (event.getParameters() != null) line = MessageFormat.format(line.replace("'", "''"), event.getParameters());
        said.computeIfAbsent(event.getLongThreadID(), thread -> new CopyOnWriteArrayList<>())
                .add(line);
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        driver.removeHandler(this);
        driver.setLevel(null);
        driver.setUseParentHandlers(true);
    }
}
