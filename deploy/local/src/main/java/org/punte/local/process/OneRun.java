package org.punte.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A service's program that does one thing and ends, beside whatever else runs here. */
public final class OneRun {
    private OneRun() {}

    /** Waits for its end; answers its exit status. What it says goes into the log under the plan's name. */
    public static int of(ServicePlan plan, Workplace workplace, JvmProfile profile) throws InterruptedException {
        try {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(profile.flags());
            command.addAll(List.of("-Dquarkus.config.locations=file:" + workplace.config(plan), "-jar"));
            command.add(plan.jar().toString());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(workplace.log(plan.name()).toFile());
            ServiceProcess.forgetConfiguration(builder.environment());
            return builder.start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot start " + plan.name(), failure);
        }
    }
}
