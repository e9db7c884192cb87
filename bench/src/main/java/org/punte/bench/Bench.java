package org.punte.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.punte.bench.persons.PersonsMeasuring;
import org.punte.bench.referrals.ReferralsMeasuring;
import org.punte.bench.report.ReportFile;
import org.punte.bench.report.Table;
import org.punte.bench.services.ServicesMeasuring;
import org.punte.infrastructure.InfrastructureRequest;
import org.punte.local.CannotStart;
import org.punte.local.LocalSettings;
import org.punte.local.LocalSystem;
import org.punte.local.Progress;
import org.punte.local.network.DemoNetworks;
import org.punte.local.process.JvmProfile;
import org.punte.local.process.ServiceStarter;

/** {@code ./punte bench}: starts a fresh system of its own with load settings, measures, writes down, stops it. */
public final class Bench {
    private static final String WORKER = "ana@podul.example";
    private static final String DESK = "irina@iasi.example";
    private static final int FEW = 10_000;

    private Bench() {}

    /** {@code --persons 100000} measures an agency of that size, {@code --referrals 1000000} lists and due work of so many, {@code --services 5000} candidates among so many, not the journey. {@code --quick} for trying, {@code --clients 1,8}, {@code --rounds 3}, {@code --warm-up 60} (seconds). */
    public static void main(String[] arguments) throws Exception {
        var options = BenchOptions.parse(List.of(arguments));
        Path root = InfrastructureRequest.root();
        Path run = root.resolve(".run/bench");
        var settings = LocalSettings.usual(root).in(run).as(JvmProfile.LOAD);
        var progress = new Progress(System.out);
        try {
            erase(run);
            if (!options.quick() && !Rehearsal.isDone(root)) {
                Rehearsal.play(settings, progress);
                erase(run);
            }
            Path file;
            if (options.persons() > 0) file = persons(settings, options, progress, root);
            else if (options.referrals() > 0) file = referrals(settings, options, progress, root);
            else if (options.services() > 0) file = services(settings, options, progress, root);
            else file = journey(settings, options, progress, root);
            System.out.println("\n" + root.relativize(file));
        } catch (CannotStart reason) {
            System.out.println(reason.getMessage());
            System.exit(2);
        }
        System.exit(0);
    }

    private static Path journey(LocalSettings settings, BenchOptions options, Progress progress, Path root)
            throws Exception {
        var system = started(settings, progress);
        var network = new DemoNetworks(system).ensure(settings.run());
        var report = new Measuring(system, network, options, progress).all();
        new Table(report).print(System.out);
        return ReportFile.write(root.resolve("bench/results"), report);
    }

    private static Path persons(LocalSettings settings, BenchOptions options, Progress progress, Path root)
            throws Exception {
        var system = started(settings, progress);
        var network = new DemoNetworks(system).ensure(settings.run());
        var worker = network.signedIn(WORKER, system);
        var report = new PersonsMeasuring(system, worker, progress)
                .measure(options.persons(), options.rounds(), options.warmUp());
        report.print(System.out);
        return report.write(root.resolve("bench/results"));
    }

    private static Path referrals(LocalSettings settings, BenchOptions options, Progress progress, Path root)
            throws Exception {
        var system = started(settings, progress);
        var network = new DemoNetworks(system).ensure(settings.run());
        var report = new ReferralsMeasuring(
                        system, network.signedIn(DESK, system), network.signedIn(WORKER, system), progress)
                .measure(FEW, options.referrals(), options.rounds(), options.warmUp());
        report.print(System.out);
        return report.write(root.resolve("bench/results"));
    }

    private static Path services(LocalSettings settings, BenchOptions options, Progress progress, Path root)
            throws Exception {
        var system = started(settings, progress);
        var network = new DemoNetworks(system).ensure(settings.run());
        var report = new ServicesMeasuring(system, network.signedIn(WORKER, system), progress)
                .measure(options.services(), options.rounds(), options.warmUp());
        report.print(System.out);
        return report.write(root.resolve("bench/results"));
    }

    private static LocalSystem started(LocalSettings settings, Progress progress) {
        return begun(settings, progress).awaitReady();
    }

    /** Stopped at the end, also of a run that is interrupted. */
    static LocalSystem begun(LocalSettings settings, Progress progress) {
        var system = LocalSystem.begin(settings, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
        return system;
    }

    private static void erase(Path run) throws IOException {
        if (!Files.exists(run)) return;
        ServiceStarter.endLeftovers(run); // services of a run that was killed: who they are is written here
        try (var paths = Files.walk(run)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
