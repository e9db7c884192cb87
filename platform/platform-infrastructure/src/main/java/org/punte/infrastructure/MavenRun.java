package org.punte.infrastructure;

import java.util.Optional;

/** Finds the process that lives as long as the whole build. */
final class MavenRun {
    private MavenRun() {}

    /** The farthest {@code java} above this test JVM: surefire forks from Maven. In an IDE, this JVM itself. */
    static long pid() {
        long found = ProcessHandle.current().pid();
        Optional<ProcessHandle> above = ProcessHandle.current().parent();
        while (above.isPresent()) {
            if (isJava(above.get())) found = above.get().pid();
            above = above.get().parent();
        }
        return found;
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/java"))
                .isPresent();
    }
}
