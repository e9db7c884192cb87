package org.punte.local.ending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;
import org.punte.local.CannotStart;
import org.punte.local.LocalSettings;
import org.punte.local.RunLock;
import org.punte.local.http.Patience;
import org.punte.local.process.ServiceStarter;

/**
 * {@code ./punte reset}, before it erases: ends what a killed launcher or daemon left running. Who they are is written only in what is
 * erased, so afterwards nobody could.
 */
public final class Reset {
    private static final Duration DAEMON_STOPS = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Reset() {}

    /** Ends with status 2 when the system runs, with 1 when something does not end. */
    public static void main(String[] arguments) {
        var settings = LocalSettings.usual(InfrastructureRequest.root());
        try (var lock = RunLock.take(settings.run())) {
            endLeftovers(settings);
        } catch (CannotStart running) {
            System.out.println(running.getMessage());
            System.exit(2);
        } catch (RuntimeException | IOException failure) {
            System.out.println("Nothing was erased: " + failure.getMessage());
            System.exit(1);
        }
    }

    /** Services first: they drain while their database runs. */
    public static void endLeftovers(LocalSettings settings) throws IOException {
        ServiceStarter.endLeftovers(settings.run());
        var infrastructure = settings.run().resolve("infrastructure");
        if (!Files.isDirectory(infrastructure)) return;
        awaitDaemonsEnd(infrastructure.resolve("daemon.lock"));
        if (hasMarks(infrastructure.resolve("children"))) endOrphans(settings.root(), infrastructure);
    }

    /** A daemon whose last owner is gone ends by itself, and its parts with it. It holds this lock for its whole life. */
    private static void awaitDaemonsEnd(Path file) {
        Patience.until("the infrastructure to end", DAEMON_STOPS, PAUSE, () -> isFree(file));
    }

    private static boolean isFree(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free != null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean hasMarks(Path children) throws IOException {
        if (!Files.isDirectory(children)) return false;
        try (var marks = Files.list(children)) {
            return marks.findAny().isPresent();
        }
    }

    /** The next daemon ends them before it starts anything, and this one starts nothing. */
    private static void endOrphans(Path root, Path infrastructure) {
        Infrastructure.attach(InfrastructureRequest.forPeople(root, infrastructure)
                        .with("parts", "none")
                        .with("mail", "false"))
                .close();
    }
}
