package org.punte.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.punte.local.http.Patience;
import org.punte.local.http.Unexpected;

/** Starts services and waits until they are ready. */
public final class ServiceStarter {
    private static final Duration LIMIT = Duration.ofSeconds(240);

    /** How long a service that was told to end may take: for its requests, or for writing its archive as well. */
    private static final Duration DRAINING = Duration.ofSeconds(30);

    private static final Duration LEARNING = Duration.ofSeconds(240);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private final Workplace workplace;
    private final JvmProfile profile;

    public ServiceStarter(Workplace workplace, JvmProfile profile) {
        this.workplace = workplace;
        this.profile = profile;
        endLeftovers(workplace.path());
    }

    /** Ends what a killed launcher left running that worked in this folder. */
    public static void endLeftovers(Path workplace) {
        var marks = workplace.resolve("services");
        if (Files.isDirectory(marks)) Leftovers.end(marks);
    }

    /** Starts without waiting. */
    public ServiceProcess start(ServicePlan plan) {
        var archive = archive(plan);
        return profile.learns()
                ? ServiceProcess.start(plan, workplace, flags(archive.make()), LEARNING)
                : ServiceProcess.start(plan, workplace, flags(archive.use()), DRAINING);
    }

    /** Whether this build of the service has not been started on this JDK yet. */
    public boolean isUntrained(ServicePlan plan) {
        return profile.trains() && !archive(plan).exists();
    }

    /** Starts once and ends again, to learn which classes a start needs. */
    public void train(ServicePlan plan) {
        var process = ServiceProcess.start(plan, workplace, flags(archive(plan).make()), LEARNING);
        try {
            awaitReady(process);
        } finally {
            process.end();
        }
    }

    /** Returns when the service answers that it is ready; fails with the end of its log. */
    public void awaitReady(ServiceProcess process) {
        var plan = process.plan();
        Patience.until(plan.name() + " ready", LIMIT, PAUSE, () -> {
            if (!process.isAlive()) throw new Unexpected(process.obituary());
            return Readiness.of(plan.managementPort());
        });
        process.becomesReady();
    }

    /** Whether this build of a service has run as {@link JvmProfile#REHEARSAL} on this JDK. */
    public static boolean isRehearsed(Path jar) throws IOException {
        return StartArchive.of(JvmProfile.REHEARSAL.archive(), jar).exists();
    }

    private List<String> flags(List<String> more) {
        var all = new ArrayList<>(profile.flags());
        all.addAll(more);
        return all;
    }

    private StartArchive archive(ServicePlan plan) {
        try {
            return StartArchive.of(profile.archive(), plan.jar());
        } catch (IOException missing) {
            throw new UncheckedIOException(plan.name() + " is not built", missing);
        }
    }
}
