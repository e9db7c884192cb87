package org.punte.bench.services;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.punte.bench.http.Wire;
import org.punte.bench.load.Percentiles;
import org.punte.bench.load.Times;
import org.punte.bench.report.ReportHead;
import org.punte.local.LocalSystem;
import org.punte.local.Progress;
import org.punte.local.network.Worker;

/** Asks for candidates, one client: of one code among many, and where every service is of the code that is asked for. */
public class ServicesMeasuring {
    private static final long SEED = 20260401;
    private static final int ASKED = 500;
    private static final int REFILL = 100;
    private static final List<String> ONE = List.of("ACC_SHELTER");
    private static final List<String> CODES = List.of(
            ("ACC_EMERG ACC_SHELTER ACC_TRANSIT BASIC SOC_COUNSEL PSY MED LEGAL_INFO LEGAL_REP REFLECT_INFO POLICE_ACC"
                            + " PROS_ACC COURT_ACC COURT_PREP COMPENS BENEFITS HOUSING_APP JOB EDU VOC ID_DOCS CHILD_PROT"
                            + " GUARD FAMILY INTERP RETURN TRANSFER_ABROAD RIGHTS_TRAIN AFTERCARE")
                    .split(" "));

    private final LocalSystem system;
    private final Worker worker;
    private final Progress progress;
    private final Random random = new Random(SEED);

    public ServicesMeasuring(LocalSystem system, Worker worker, Progress progress) {
        this.system = system;
        this.worker = worker;
        this.progress = progress;
    }

    /** {@code services} of the directory. */
    public ServicesReport measure(int services, int rounds, Duration warmUp) throws Exception {
        try (var data = connect();
                var wire = new Wire(system.settings().ports().of("referral"))) {
            var many = asked(data, wire, services, CODES, rounds, warmUp);
            var all = asked(data, wire, services, ONE, rounds, warmUp);
            return new ServicesReport(
                    ReportHead.now(services + " services, " + rounds + " rounds"), services, many, all);
        }
    }

    private Percentiles asked(Connection data, Wire wire, int services, List<String> codes, int rounds, Duration warmUp)
            throws Exception {
        progress.tell("Writing %d services of %d kinds", services, codes.size());
        DirectoryLoader.load(data, services, codes);
        long until = System.nanoTime() + warmUp.toNanos();
        while (System.nanoTime() < until) ask(data, wire, codes, REFILL, new Times());
        var times = new Times();
        for (int round = 0; round < rounds; round++) ask(data, wire, codes, ASKED, times);
        progress.tell("Candidates of %d kinds: %s ms", codes.size(), times.percentiles());
        return times.percentiles();
    }

    private void ask(Connection data, Wire wire, List<String> codes, int often, Times times) throws Exception {
        for (int at = 0; at < often; at++) {
            if (at % REFILL == 0) DirectoryLoader.refill(data);
            var code = codes.get(random.nextInt(codes.size()));
            var token = worker.token().get();
            long begun = System.nanoTime();
            wire.get("/v1/candidates?service=" + code + "&region=IS&language=eng&kind=WOMEN", token)
                    .expect(200);
            times.add(System.nanoTime() - begun);
        }
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
