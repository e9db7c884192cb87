package org.punte.bench.referrals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.punte.bench.load.Percentiles;
import org.punte.bench.load.Times;
import org.punte.bench.referrals.ReferralsReport.Line;
import org.punte.bench.report.ReportHead;
import org.punte.local.LocalSystem;
import org.punte.local.Progress;
import org.punte.local.network.Worker;

/** Loads few referrals, asks, loads many more, asks the same again. */
public class ReferralsMeasuring {
    private static final long SEED = 20260402;
    private static final int ASKED = 150;
    private static final int DEEP = 1_000;
    private static final String DUE = "due work, 100 of what is due";
    private static final List<Question> QUESTIONS = List.of(
            new Question("desk, first page with its counts", "/v1/desk?limit=20", false),
            new Question("desk, overdue", "/v1/desk?view=OVERDUE&limit=20", false),
            new Question("desk, to be looked after", "/v1/desk?view=UNCLAIMED&limit=20", false),
            new Question("desk, mine", "/v1/desk?view=MINE&limit=20", false),
            new Question("desk, emergencies", "/v1/desk?urgency=EMERGENCY&limit=20", false),
            new Question("desk, one service in one county", "/v1/desk?service=MED&region=IS&limit=20", false),
            new Question("desk of the largest, first page", "/v1/desk?limit=20", true),
            new Question("received, first page", "/v1/referrals/received?limit=20", true),
            new Question("sent, first page", "/v1/referrals/sent?limit=20", false));
    private static final List<Question> DEEP_ONES = List.of(
            new Question("desk of the largest, last page", "/v1/desk?limit=20", true),
            new Question("received, page 1,000 or the last", "/v1/referrals/received?limit=20", true));

    private final LocalSystem system;
    private final Worker largest;
    private final Worker usual;
    private final Progress progress;

    public ReferralsMeasuring(LocalSystem system, Worker largest, Worker usual, Progress progress) {
        this.system = system;
        this.largest = largest;
        this.usual = usual;
        this.progress = progress;
    }

    /** The same questions with {@code few} and with {@code many} referrals. */
    public ReferralsReport measure(int few, int many, int rounds, Duration warmUp) throws Exception {
        int port = system.settings().ports().of("referral");
        try (var data = connect();
                var large = new Asking(port, largest.token());
                var small = new Asking(port, usual.token())) {
            var spread = new Spread(SEED, agencies(), now());
            var loader = new Loader(data);
            load(loader, spread, 0, few);
            warm(large, small, warmUp);
            var before = ask(data, large, small, rounds, loader.hasClocks());
            load(loader, spread, few, many);
            warm(large, small, warmUp.dividedBy(4));
            var after = ask(data, large, small, rounds, loader.hasClocks());
            var lines = before.keySet().stream().map(name -> new Line(name, before.get(name), after.get(name)));
            return new ReferralsReport(
                    ReportHead.now(many + " referrals, " + rounds + " rounds"), few, many, lines.toList());
        }
    }

    private void load(Loader loader, Spread spread, int from, int until) throws SQLException, IOException {
        progress.tell("Writing referrals up to %d", until);
        loader.load(spread::next, from, until);
    }

    private void warm(Asking large, Asking small, Duration time) throws IOException {
        progress.tell("Warming up for %d s", time.toSeconds());
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end)
            for (var question : QUESTIONS) (question.atLarge() ? large : small).ask(question.path(), new Times());
    }

    /** Round by round, so that whatever else the machine does falls on all of them. */
    private Map<String, Percentiles> ask(Connection data, Asking large, Asking small, int rounds, boolean clocks)
            throws Exception {
        var all = new LinkedHashMap<String, List<Percentiles>>();
        var questions = new ArrayList<>(QUESTIONS);
        for (var deep : DEEP_ONES) questions.add(new Question(deep.name(), large.page(deep.path(), DEEP), true));
        for (int round = 0; round < rounds; round++) {
            for (var question : questions) {
                var times = new Times();
                var asking = question.atLarge() ? large : small;
                for (int at = 0; at < ASKED; at++) asking.ask(question.path(), times);
                all.computeIfAbsent(question.name(), name -> new ArrayList<>()).add(times.percentiles());
            }
            if (clocks) all.computeIfAbsent(DUE, name -> new ArrayList<>()).add(due(data));
        }
        var quietest = new LinkedHashMap<String, Percentiles>();
        all.forEach((name, percentiles) -> quietest.put(name, quietest(percentiles)));
        return quietest;
    }

    private static Percentiles due(Connection data) throws SQLException {
        var times = new Times();
        try (var query = data.prepareStatement("select * from due_clocks(now() + interval '1 year', 100)")) {
            for (int at = 0; at < ASKED; at++) {
                long begun = System.nanoTime();
                query.executeQuery().close();
                times.add(System.nanoTime() - begun);
            }
        }
        return times.percentiles();
    }

    /** What else the machine does can only slow a round down. */
    private static Percentiles quietest(List<Percentiles> rounds) {
        return rounds.stream().min(Comparator.comparing(Percentiles::p95)).orElseThrow();
    }

    private List<UUID> agencies() {
        var others = IntStream.range(2, Spread.AGENCIES)
                .mapToObj(i -> new UUID(0x7e57_0000_0000_4000L, 0x8000_0000_0000_0000L + i));
        return Stream.concat(Stream.of(largest.agency(), usual.agency()), others)
                .toList();
    }

    private static Instant now() {
        return Clock.system(ZoneOffset.UTC).instant();
    }

    /** Past all policies. */
    private Connection connect() throws SQLException {
        var infrastructure = system.infrastructure();
        return DriverManager.getConnection(
                infrastructure.jdbcUrl("punte_referral"),
                infrastructure.fact("postgres.user"),
                infrastructure.fact("postgres.password"));
    }
}
