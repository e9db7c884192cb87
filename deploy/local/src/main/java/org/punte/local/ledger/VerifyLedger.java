package org.punte.local.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.punte.infrastructure.Database;
import org.punte.infrastructure.Databases;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;
import org.punte.infrastructure.QuarkusConfig;
import org.punte.local.CannotStart;
import org.punte.local.Known;
import org.punte.local.LocalPorts;
import org.punte.local.LocalSettings;
import org.punte.local.Secrets;
import org.punte.local.process.JvmProfile;
import org.punte.local.process.OneRun;
import org.punte.local.process.ServicePlan;
import org.punte.local.process.Workplace;

/**
 * {@code ./punte verify-ledger}: reads the chain of readings of every agency again, by identity-service's own code, on the
 * running system's database or, where nothing runs, on the database alone. Status 0: as they were written; 3: a row is not.
 */
public final class VerifyLedger {
    private static final int BROKEN = 3;
    private static final String DATABASE = "punte_identity";

    private final LocalSettings settings;
    private final Workplace workplace;
    private final Secrets secrets;

    private VerifyLedger(LocalSettings settings) {
        this.settings = settings;
        this.workplace = Workplace.in(settings.run());
        this.secrets = new Secrets(workplace.path().resolve("secrets"));
    }

    public static void main(String[] arguments) throws InterruptedException {
        var settings = LocalSettings.usual(InfrastructureRequest.root());
        try {
            System.exit(verify(settings, System.out));
        } catch (CannotStart reason) {
            System.out.println(reason.getMessage());
            System.exit(2);
        } catch (RuntimeException failure) {
            System.out.println("Cannot verify: " + failure.getMessage());
            System.exit(1);
        }
    }

    /** Tells what it found; answers the exit status. */
    public static int verify(LocalSettings settings, PrintStream out) throws InterruptedException {
        if (!Files.exists(settings.run().resolve("infrastructure")))
            throw new CannotStart("There is nothing to verify: no network has run in " + settings.run());
        var verifying = new VerifyLedger(settings);
        if (!LocalPorts.isFree(settings.ports().of("postgres"))) return verifying.report(out);
        var database = Infrastructure.attach(verifying.databaseAlone());
        try {
            return verifying.report(out);
        } finally {
            database.close();
        }
    }

    private int report(PrintStream out) throws InterruptedException {
        try {
            var file = Files.createTempFile(workplace.path(), "ledger", ".report");
            Files.delete(file);
            var status = OneRun.of(plan(file), workplace, JvmProfile.ONCE);
            if (!Files.exists(file))
                throw new CannotStart("The verification did not end (status %d); see %s"
                        .formatted(status, workplace.log("identity-ledger")));
            var intact = LedgerReport.read(file).tell(out);
            Files.delete(file);
            return intact ? 0 : BROKEN;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private InfrastructureRequest databaseAlone() {
        var request = InfrastructureRequest.forPeople(
                        settings.root(), settings.run().resolve("infrastructure"))
                .with("parts", "postgres")
                .with("mail", "false")
                .with("postgres.port", Integer.toString(settings.ports().of("postgres")));
        for (var fact : known().facts().entrySet())
            if (fact.getKey().endsWith(".password")) request = request.with(fact.getKey(), fact.getValue());
        return request;
    }

    private Known known() {
        return Known.of(settings.ports(), secrets);
    }

    /** On ports that nobody knows, and with nothing at work but the verification. */
    private ServicePlan plan(Path report) {
        var free = LocalPorts.free();
        int port = free.of("identity");
        int management = free.of("identity.management");
        var config = new TreeMap<>(QuarkusConfig.keycloak(known()));
        config.putAll(QuarkusConfig.datasource("", database(DATABASE)));
        config.putAll(QuarkusConfig.datasource(".keys", database(DATABASE + "_keys")));
        config.putAll(alone(port, management));
        config.put("identity.ledger.report", report.toString());
        config.put("punte.sealing.key-file", workplace.key("identity").toString());
        config.put("quarkus.oidc.auth-server-url", settings.ports().realm().toString());
        var jar = settings.root().resolve("identity-service/target/quarkus-app/quarkus-run.jar");
        return new ServicePlan("identity-ledger", jar, port, management, config);
    }

    /** What the local system tells its identity-service at every start, without anything that works by itself. */
    private static Map<String, String> alone(int port, int management) {
        var config = new TreeMap<>(Map.of(
                "quarkus.http.host", "127.0.0.1",
                "quarkus.http.port", Integer.toString(port),
                "quarkus.management.host", "127.0.0.1",
                "quarkus.management.port", Integer.toString(management),
                "quarkus.log.console.json.enabled", "false",
                "punte.demo", "true",
                "identity.network.agreements-required", "false",
                "kafka.bootstrap.servers", "127.0.0.1:1"));
        for (String still : List.of("quarkus.scheduler", "punte.messaging.relay", "identity.detection"))
            config.put(still + ".enabled", "false");
        for (String topic : List.of("referral-events", "case-events"))
            config.put("mp.messaging.incoming." + topic + ".enabled", "false");
        return config;
    }

    private Database database(String name) {
        return new Databases(known(), secrets::of).ensure(name);
    }
}
