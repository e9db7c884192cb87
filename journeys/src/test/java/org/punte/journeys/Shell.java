package org.punte.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Runs a line as a partner's developer would, with what is typed then. */
final class Shell {
    private static final int SECONDS = 20;

    private Shell() {}

    /** What it prints. */
    static String run(String line, String typed) throws IOException, InterruptedException {
        var shell =
                new ProcessBuilder("bash", "-c", line).redirectErrorStream(true).start();
        try (var input = shell.outputWriter(UTF_8)) {
            input.write(typed + "\n");
        }
        String printed = new String(shell.getInputStream().readAllBytes(), UTF_8);
        if (!shell.waitFor(SECONDS, TimeUnit.SECONDS)) throw new IllegalStateException("Still running: " + line);
        if (shell.exitValue() != 0) throw new IllegalStateException(line + ": " + printed);
        return printed;
    }
}
