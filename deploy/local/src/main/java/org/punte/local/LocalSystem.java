package org.punte.local;

import static org.punte.local.Need.ACCOUNTS;
import static org.punte.local.Need.CASE;
import static org.punte.local.Need.DATABASE;
import static org.punte.local.Need.FOUNDING;
import static org.punte.local.Need.IDENTITY;
import static org.punte.local.Need.KAFKA;
import static org.punte.local.Need.NOTIFICATION;
import static org.punte.local.Need.REFERRAL;
import static org.punte.local.Need.SERVICE_KEY;
import static org.punte.local.Need.SIGN_IN;
import static org.punte.local.Need.SUBJECT_KEYS;
import static org.punte.local.Need.TOKENS;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.punte.infrastructure.Infrastructure;
import org.punte.local.http.Addresses;
import org.punte.local.process.ServicePlan;
import org.punte.local.process.Together;
import org.punte.local.process.Workplace;

/** The whole system on one screen: what it consists of, who needs what, who waits for whom. */
public final class LocalSystem implements Addresses, AutoCloseable {
    private final LocalSettings settings;
    private final Progress progress;
    private final LocalInfrastructure infrastructure;
    private final RunningServices services;
    private volatile boolean closed;

    private LocalSystem(LocalSettings settings, Progress progress) {
        var workplace = Workplace.in(settings.run());
        this.settings = settings;
        this.progress = progress;
        this.services = new RunningServices(workplace, settings.profile(), progress);
        settings.ports().takenFromServices().ifPresent(sentence -> {
            throw new CannotStart(sentence);
        });
        this.infrastructure =
                new LocalInfrastructure(settings, new Secrets(workplace.path().resolve("secrets")), progress);
    }

    /** Begins to start; {@link #awaitReady()} says when all of it is there. */
    public static LocalSystem begin(LocalSettings settings, Progress progress) {
        return new LocalSystem(settings, progress);
    }

    /** Databases first, then all services side by side while Keycloak starts; nobody waits for another service. */
    public LocalSystem awaitReady() {
        var plans = plans();
        infrastructure.awaitKafka();
        services.train(plans);
        var starting = new ArrayList<Runnable>();
        for (var plan : plans) starting.add(() -> services.start(plan));
        starting.add(infrastructure::awaitAll);
        Together.run(starting);
        return this;
    }

    private List<ServicePlan> plans() {
        var recipe = new Recipe(settings, infrastructure);
        var all = new ArrayList<ServicePlan>();
        for (int replica = 0; replica < settings.replicas(); replica++) {
            all.add(recipe.service(
                    "identity", replica, DATABASE, SUBJECT_KEYS, SERVICE_KEY, KAFKA, TOKENS, ACCOUNTS, FOUNDING));
            all.add(recipe.service("referral", replica, DATABASE, SUBJECT_KEYS, SERVICE_KEY, KAFKA, TOKENS, IDENTITY));
            all.add(recipe.service("case", replica, DATABASE, SUBJECT_KEYS, SERVICE_KEY, KAFKA, TOKENS, IDENTITY));
            all.add(recipe.service("notification", replica, DATABASE, SERVICE_KEY, KAFKA, TOKENS));
        }
        all.add(recipe.service(
                "portal", 0, DATABASE, SERVICE_KEY, TOKENS, SIGN_IN, IDENTITY, REFERRAL, CASE, NOTIFICATION));
        return all;
    }

    @Override
    public URI url(String part) {
        return settings.ports().url(part);
    }

    /** The processes, to stop, kill, start again and measure. */
    public RunningServices services() {
        return services;
    }

    public LocalSettings settings() {
        return settings;
    }

    /** Processes, addresses and passwords of PostgreSQL, Kafka and Keycloak. */
    public Infrastructure infrastructure() {
        return infrastructure.awaitAll();
    }

    /** Services drain first, then what they stand on. */
    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        progress.tell("Stopping");
        services.close();
        infrastructure.close();
        progress.tell("Stopped");
    }
}
