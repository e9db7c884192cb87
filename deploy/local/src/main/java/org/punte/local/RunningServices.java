package org.punte.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.punte.local.process.Footprint;
import org.punte.local.process.JvmProfile;
import org.punte.local.process.ServicePlan;
import org.punte.local.process.ServiceProcess;
import org.punte.local.process.ServiceStarter;
import org.punte.local.process.Together;
import org.punte.local.process.Workplace;

/** The services that run, by name; a second replica's name ends with its port. */
public final class RunningServices implements AutoCloseable {
    private final Map<String, ServiceProcess> byName = new ConcurrentHashMap<>();
    private final ServiceStarter starter;
    private final Progress progress;

    RunningServices(Workplace workplace, JvmProfile profile, Progress progress) {
        this.starter = new ServiceStarter(workplace, profile);
        this.progress = progress;
    }

    /** After a build, each service is started and ended once, so that this and later starts cost half. */
    void train(List<ServicePlan> plans) {
        var untrained = new TreeMap<String, ServicePlan>(); // replicas share what is learnt
        for (var plan : plans) if (starter.isUntrained(plan)) untrained.put(plan.name(), plan);
        Together.run(untrained.values().stream()
                .<Runnable>map(plan -> () -> train(plan))
                .toList());
    }

    private void train(ServicePlan plan) {
        starter.train(plan);
        progress.tell("%s trained for fast starts, once per build", plan.name());
    }

    /** Returns when it is ready. */
    void start(ServicePlan plan) {
        double begin = progress.seconds();
        var process = starter.start(plan);
        byName.put(key(plan), process);
        starter.awaitReady(process);
        process.whenLost(() -> progress.tell("%s", process.obituary()));
        progress.tell("%s ready on %d (%.1f s)", plan.name(), plan.port(), progress.seconds() - begin);
    }

    /** Lets {@code referral-service} and the like drain and end. */
    public void stop(String name) {
        get(name).end();
    }

    /** As a power cut would. */
    public void kill(String name) {
        get(name).kill();
    }

    /** Starts again what was stopped or killed; returns when it is ready. */
    public void startAgain(String name) {
        start(get(name).plan());
    }

    /** What it was told, secrets included. */
    public ServicePlan plan(String name) {
        return get(name).plan();
    }

    public Footprint footprint(String name) {
        return Footprint.of(get(name).handle());
    }

    /** What the just-in-time compilers of all services have used so far. */
    public double compilerSeconds() {
        return names().stream()
                .mapToDouble(name -> Footprint.compilerSeconds(get(name).handle()))
                .sum();
    }

    /** So far. */
    public double cpuSeconds(String name) {
        return Footprint.cpuSeconds(get(name).handle());
    }

    public List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    /** All at once. */
    @Override
    public void close() {
        Together.run(byName.values().stream()
                .filter(ServiceProcess::isAlive)
                .<Runnable>map(process -> process::end)
                .toList());
    }

    private ServiceProcess get(String name) {
        var process = byName.get(name);
        if (process == null) throw new IllegalArgumentException("No " + name + " among " + names());
        return process;
    }

    private String key(ServicePlan plan) {
        return byName.containsKey(plan.name()) && byName.get(plan.name()).plan().port() != plan.port()
                ? plan.name() + "-" + plan.port()
                : plan.name();
    }
}
