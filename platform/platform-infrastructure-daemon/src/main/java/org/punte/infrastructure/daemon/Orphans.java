package org.punte.infrastructure.daemon;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.punte.infrastructure.daemon.run.ProcessMark;
import org.punte.infrastructure.daemon.run.Progress;
import org.punte.infrastructure.daemon.run.RunDirectory;

/** Children that an earlier daemon left behind because it was killed. */
class Orphans {
    private final RunDirectory directory;
    private final Progress progress;

    Orphans(RunDirectory directory, Progress progress) {
        this.directory = directory;
        this.progress = progress;
    }

    /** Ends them and returns when they are gone. */
    void end() throws IOException {
        for (ProcessMark mark : ProcessMark.in(directory.children())) {
            mark.process().ifPresent(this::end);
            mark.erase();
        }
    }

    private void end(ProcessHandle orphan) {
        progress.tell("Ending process %d that an earlier run left behind", orphan.pid());
        var family = orphan.descendants().toList();
        orphan.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .thenCombine(orphan.onExit(), (all, one) -> one)
                .completeOnTimeout(orphan, 20, TimeUnit.SECONDS)
                .join();
    }
}
