package org.punte.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.punte.local.LocalPorts;
import org.punte.local.LocalSettings;
import org.punte.local.LocalSystem;
import org.punte.local.Progress;
import org.punte.local.process.JvmProfile;
import org.punte.local.signin.SignIn;

/** The system that the journeys run through: real processes on ports of their own, empty at the beginning. */
final class Network implements ExtensionContext.Store.CloseableResource, AutoCloseable {
    private static final Path ROOT = Path.of(System.getProperty("punte.root"));
    private static volatile Network running;
    private static volatile @Nullable RuntimeException failure;
    private final LocalSystem system;
    private final Path run;
    private final People people;

    private Network(Path run) {
        this.run = run;
        this.system = LocalSystem.begin(
                LocalSettings.usual(ROOT).in(run).on(LocalPorts.free()).as(JvmProfile.ONCE), new Progress(System.out));
        awaitReady();
        this.people = new People(system, new SignIn(system.realm(), system.url("portal")));
    }

    /** What did not start is not left half started, and not tried again by every story. */
    private void awaitReady() {
        try {
            system.awaitReady();
        } catch (RuntimeException notStarted) {
            failure = notStarted;
            system.close();
            throw notStarted;
        }
    }

    static Network start() {
        if (failure != null) throw new IllegalStateException("The system did not start before", failure);
        Path run = ROOT.resolve("target/journeys");
        erase(run);
        running = new Network(run);
        return running;
    }

    static Network running() {
        return running;
    }

    String url(String part) {
        return system.url(part).toString();
    }

    LocalSystem system() {
        return system;
    }

    People people() {
        return people;
    }

    /** Where data and logs of this run lie. */
    Path directory() {
        return run;
    }

    @Override
    public void close() {
        system.close();
    }

    private static void erase(Path directory) {
        if (!Files.exists(directory)) return;
        try (Stream<Path> content = Files.walk(directory)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
