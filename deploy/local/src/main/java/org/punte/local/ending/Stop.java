package org.punte.local.ending;

import java.io.IOException;
import java.nio.file.Path;
import org.punte.infrastructure.InfrastructureRequest;
import org.punte.local.LocalSettings;
import org.punte.local.RunLock;
import org.punte.local.process.ProcessMark;

/** {@code ./punte stop}: ends the system that runs in this project, and nothing that only has its number by now. */
public final class Stop {
    private Stop() {}

    /** Returns when it has ended. */
    public static void main(String[] arguments) throws IOException {
        var run = LocalSettings.usual(InfrastructureRequest.root()).run();
        System.out.println(end(run) ? "Stopped." : "Nothing runs here.");
    }

    /** False where nothing runs. */
    public static boolean end(Path run) throws IOException {
        var running = ProcessMark.living(RunLock.file(run));
        running.ifPresent(launcher -> {
            launcher.destroy();
            launcher.onExit().join();
        });
        return running.isPresent();
    }
}
