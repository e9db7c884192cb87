package org.punte.bench.persons;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.punte.bench.load.Percentiles;
import org.punte.bench.load.Times;
import org.punte.bench.persons.PersonsReport.Met;
import org.punte.bench.report.ReportHead;
import org.punte.infrastructure.Databases;
import org.punte.local.LocalSystem;
import org.punte.local.Progress;
import org.punte.local.network.Worker;
import org.punte.local.process.Workplace;

/** Loads an agency, warms up, then lets bare SQL, opening and registering take turns, one client each. */
public class PersonsMeasuring {
    private static final long SEED = 20260401;
    private static final int OPENERS = 4;
    private static final int OPENINGS = 1_000;
    private static final int REGISTRATIONS = 150;

    private final LocalSystem system;
    private final Worker worker;
    private final Progress progress;
    private final Crowd crowd = new Crowd(SEED);
    private final Random random = new Random(SEED);
    private final Times answering = new Times();
    private final Times detecting = new Times();
    private final Times opening = new Times();
    private final Times bare = new Times();
    private int again;
    private int found;
    private int strangers;

    public PersonsMeasuring(LocalSystem system, Worker worker, Progress progress) {
        this.system = system;
        this.worker = worker;
        this.progress = progress;
    }

    /** {@code persons} of one agency. */
    public PersonsReport measure(int persons, int rounds, Duration warmUp) throws Exception {
        var ids = Stream.generate(UUID::randomUUID).limit(persons).toList();
        var humans = Stream.generate(crowd::next).limit(persons).toList();
        try (var data = connect("punte_identity");
                var ideal = new Bare(bareDatabase(), ids);
                var desk = new Desk(system.settings().ports().of("identity"), worker.token(), data)) {
            load(data, ids, humans);
            progress.tell("Warming up for two times %d s", warmUp.toSeconds());
            warm(desk, ideal, ids, warmUp);
            var before = served();
            for (int number = 1; number <= rounds; number++) {
                round(desk, ideal, ids, humans);
                progress.tell(
                        "Round %d: doubles %s ms, opening %s ms",
                        number, detecting.percentiles(), opening.percentiles());
            }
            return report(persons, rounds, served().since(before));
        }
    }

    /** By the service's own timer. */
    private Buckets served() throws IOException {
        return Buckets.of(system.settings().ports().of("identity.management"), "person_reading_seconds");
    }

    private void round(Desk desk, Bare ideal, List<UUID> ids, List<Human> humans) throws Exception {
        for (int at = 0; at < OPENINGS; at++) bareOpen(ideal, any(ids), bare);
        for (int at = 0; at < OPENINGS; at++) desk.open(any(ids), opening);
        for (int at = 0; at < REGISTRATIONS; at++) register(desk, ids, humans);
    }

    private PersonsReport report(int persons, int rounds, Percentiles served) {
        return new PersonsReport(
                ReportHead.now(persons + " persons, " + rounds + " rounds"),
                persons,
                answering.percentiles(),
                detecting.percentiles(),
                opening.percentiles(),
                served,
                bare.percentiles(),
                new Met(again, found, strangers));
    }

    private void load(Connection data, List<UUID> ids, List<Human> humans) throws Exception {
        progress.tell("Writing %d persons", ids.size());
        var keyFile = Workplace.in(system.settings().run()).key("identity");
        try (var keys = connect("punte_identity_keys")) {
            new Loader(data, keys, keyFile, worker.agency(), worker.account()).load(ids, humans);
        }
        Loader.analyze(data);
    }

    /** Opening by several at once, so that the just-in-time compiler sees enough of it, then registering. */
    private void warm(Desk desk, Bare ideal, List<UUID> ids, Duration each) throws Exception {
        long until = System.nanoTime() + each.toNanos();
        var openers = Executors.newFixedThreadPool(OPENERS);
        var opened = new ArrayList<Future<?>>();
        for (int opener = 0; opener < OPENERS; opener++) opened.add(openers.submit(() -> openUntil(until, ids)));
        for (var one : opened) one.get();
        openers.shutdown();
        for (int at = 0; at < OPENINGS; at++) bareOpen(ideal, any(ids), new Times());
        long end = System.nanoTime() + each.toNanos();
        while (System.nanoTime() < end) desk.register(crowd.next(), new Times(), new Times());
    }

    private Void openUntil(long until, List<UUID> ids) throws Exception {
        var own = new Random(until);
        var times = new Times();
        try (var data = connect("punte_identity");
                var desk = new Desk(system.settings().ports().of("identity"), worker.token(), data)) {
            while (System.nanoTime() < until) desk.open(ids.get(own.nextInt(ids.size())), times);
        }
        return null;
    }

    /** Every other one is a human whom the agency knows. */
    private void register(Desk desk, List<UUID> ids, List<Human> humans) throws Exception {
        if (random.nextBoolean()) {
            desk.register(crowd.next(), answering, detecting);
            return;
        }
        int known = random.nextInt(ids.size());
        var record = desk.register(crowd.again(humans.get(known)), answering, detecting);
        var shown = desk.shown(record, ids.get(known));
        again++;
        if (shown.right()) found++;
        strangers += shown.all() - (shown.right() ? 1 : 0);
    }

    private void bareOpen(Bare ideal, UUID person, Times times) throws SQLException {
        long begun = System.nanoTime();
        ideal.open(person, worker.account());
        times.add(System.nanoTime() - begun);
    }

    private UUID any(List<UUID> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private Connection bareDatabase() throws SQLException {
        var database = new Databases(system.infrastructure()).fresh("punte_bench_persons");
        String separator = database.url().contains("?") ? "&" : "?";
        return DriverManager.getConnection(
                database.url() + separator + "prepareThreshold=1", database.owner(), database.ownerPassword());
    }

    /** Past all policies. */
    private Connection connect(String database) throws SQLException {
        var infrastructure = system.infrastructure();
        return DriverManager.getConnection(
                infrastructure.jdbcUrl(database),
                infrastructure.fact("postgres.user"),
                infrastructure.fact("postgres.password"));
    }
}
