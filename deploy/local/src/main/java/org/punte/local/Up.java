package org.punte.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.punte.infrastructure.InfrastructureRequest;
import org.punte.local.network.DemoNetworks;
import org.punte.local.network.DemoOffers;
import org.punte.local.process.Footprint;

/** {@code ./punte up}: starts everything, says how to use it, runs until it is told to stop. */
public final class Up {
    private final LocalSettings settings;
    private final Progress progress = new Progress(System.out);
    private final Path run;

    private Up(LocalSettings settings) {
        this.settings = settings;
        this.run = settings.run();
    }

    /** Ends with status 1 and one sentence when something is in the way. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            var options = UpOptions.parse(List.of(arguments));
            var settings = LocalSettings.usual(InfrastructureRequest.root())
                    .as(options.profile())
                    .times(options.replicas());
            new Up(settings).run();
        } catch (CannotStart reason) {
            System.out.println(reason.getMessage());
            System.exit(2);
        } catch (RuntimeException failure) {
            System.out.println("Cannot start: " + failure.getMessage());
            System.exit(1);
        }
    }

    private void run() throws InterruptedException {
        var lock = RunLock.take(run);
        progress.tell(
                "Punte starts on JDK %s; logs are in %s", Runtime.version().feature(), run.resolve("logs"));
        var system = LocalSystem.begin(settings, progress);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            system.close();
                            lock.close();
                        },
                        "stop"));
        endWithParent();
        system.awaitReady();
        var network = new DemoNetworks(system).ensure(run);
        new DemoOffers(network, system, progress).ensure(run);
        progress.tell("demo network ready (%d agencies)", network.agencies().size());
        new Welcome(system, network).print(System.out);
        var cost = Footprint.of(ProcessHandle.current(), daemon(system));
        System.out.printf(
                "%nPunte is ready: %.1f s, %.1f CPU-seconds, %d MiB. Ctrl-C stops it.%n",
                progress.seconds(), cost.cpuSeconds(), cost.memoryBytes() >> 20);
        System.out.flush();
        new CountDownLatch(1).await();
    }

    private static ProcessHandle daemon(LocalSystem system) {
        long pid = Long.parseLong(system.infrastructure().fact("daemon.pid"));
        return ProcessHandle.of(pid).orElseThrow();
    }

    /** A killed script must not leave us behind. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
