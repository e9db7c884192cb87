package org.punte.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.punte.bench.http.Pairs;
import org.punte.bench.load.ClosedLoop;
import org.punte.local.LocalSettings;
import org.punte.local.Progress;
import org.punte.local.network.DemoNetworks;
import org.punte.local.process.JvmProfile;
import org.punte.local.process.ServiceStarter;

/**
 * Once per build and JDK the services run under load and remember which methods were hot, as an operator would let them on
 * a staging host. Five just-in-time compilers on two processors otherwise spend the measured minutes finding that out.
 */
final class Rehearsal {
    private static final int CLIENTS = 8;
    private static final Duration LENGTH = Duration.ofSeconds(120);

    private Rehearsal() {}

    static boolean isDone(Path root) throws IOException {
        return ServiceStarter.isRehearsed(root.resolve("referral-service/target/quarkus-app/quarkus-run.jar"));
    }

    static void play(LocalSettings settings, Progress progress) throws Exception {
        try (var system = Bench.begun(settings.as(JvmProfile.REHEARSAL), progress)) {
            system.awaitReady();
            var network = new DemoNetworks(system).ensure(settings.run());
            try (var pairs = new Pairs(network, system, CLIENTS)) {
                progress.tell("Rehearsing for %d s, once per build", LENGTH.toSeconds());
                new ClosedLoop(pairs.journeys(CLIENTS, settings.ports().of("referral"))).run(LENGTH);
            }
        }
    }
}
