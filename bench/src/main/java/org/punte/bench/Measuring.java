package org.punte.bench;

import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.punte.bench.http.Delivery;
import org.punte.bench.http.Pairs;
import org.punte.bench.load.ClosedLoop;
import org.punte.bench.load.Journey;
import org.punte.bench.load.WarmUp;
import org.punte.bench.report.Measured;
import org.punte.bench.report.Report;
import org.punte.bench.report.ReportHead;
import org.punte.bench.sql.Ideal;
import org.punte.bench.sql.IdealPool;
import org.punte.local.LocalSystem;
import org.punte.local.Progress;
import org.punte.local.network.DemoNetwork;

/** One run: warm up, then bare SQL and the system in turn, for each number of clients. */
class Measuring {
    private static final int POOL = 16; // as referral-service has
    private static final int EVENTS_PER_SECOND = 100;
    private static final int WARM_CLIENTS = 8;
    private static final int WARM_UPS_AT_MOST = 6;
    private static final double RESTING = 0.1; // processors
    private final LocalSystem system;
    private final DemoNetwork network;
    private final BenchOptions options;
    private final Progress progress;
    private final Meter meter;
    private final Storage storage;
    private final List<Measured> rounds = new ArrayList<>();

    Measuring(LocalSystem system, DemoNetwork network, BenchOptions options, Progress progress) {
        this.system = system;
        this.network = network;
        this.options = options;
        this.progress = progress;
        this.meter = new Meter(system);
        this.storage = new Storage(system.infrastructure());
    }

    Report all() throws Exception {
        var ideal = Ideal.in(system.infrastructure());
        try (var pairs = new Pairs(network, system, options.mostClients());
                var pool = new IdealPool(ideal, POOL)) {
            var contenders =
                    new Contenders(pairs, pool, system.settings().ports().of("referral"));
            warm(contenders);
            for (int clients : options.clients()) {
                for (int round = 0; round < options.rounds(); round++) {
                    measure(Measured.SQL, contenders.sql(clients));
                    measure(Measured.SYSTEM, contenders.system(clients));
                }
            }
            var memory = new TreeMap<String, Long>();
            meter.read().forEach((part, footprint) -> memory.put(part, footprint.memoryBytes() >> 20));
            return new Report(ReportHead.now(options.toString()), rounds, memory, delivery(pairs));
        }
    }

    /** Five services share the processors with their own compilers: until those rest, a round would show these. */
    private void warm(Contenders contenders) throws Exception {
        progress.tell("Warming up both sides, %d s each", options.warmUp().toSeconds());
        int clients = Math.min(WARM_CLIENTS, options.mostClients());
        var warmUp = new WarmUp(options.warmUp());
        for (int time = 0; time < WARM_UPS_AT_MOST; time++) {
            double before = system.services().compilerSeconds();
            warmUp.of(contenders.system(clients));
            double compiling = (system.services().compilerSeconds() - before)
                    / options.warmUp().toSeconds();
            progress.tell("The compilers take %.2f processors", compiling);
            if (compiling < RESTING || options.quick()) break;
        }
        warmUp.of(contenders.sql(clients));
    }

    private void measure(String contender, List<? extends Journey> clients) throws Exception {
        meter.awaitQuiet();
        var stored = storage.of(contender);
        var before = meter.read();
        var round = new ClosedLoop(clients).run(options.round());
        meter.awaitQuiet();
        Map<String, Double> cpu = meter.since(before);
        for (var client : clients) client.close();
        rounds.add(new Measured(contender, round, cpu, storage.since(stored, contender)));
        progress.tell(
                "%-6s %2d clients: %7.1f journeys/s, %s ms%s",
                contender,
                clients.size(),
                round.journeysPerSecond(),
                round.journey(),
                round.errors() + round.invisible() == 0
                        ? ""
                        : ", " + round.errors() + " errors: " + round.firstError());
    }

    private Delivery.Result delivery(Pairs pairs) throws Exception {
        meter.awaitQuiet();
        var infrastructure = system.infrastructure();
        try (var notifications = DriverManager.getConnection(
                infrastructure.jdbcUrl("punte_notification"),
                infrastructure.fact("postgres.user"),
                infrastructure.fact("postgres.password"))) {
            return new Delivery(pairs, system.settings().ports().of("referral"))
                    .measure(notifications, EVENTS_PER_SECOND, options.round());
        }
    }
}
