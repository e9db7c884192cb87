package org.punte.local;

import java.nio.file.Path;
import org.punte.local.process.JvmProfile;

/**
 * What to run and where.
 *
 * @param root the project
 * @param run where data, logs, keys and secrets go
 * @param replicas how many processes of each service, the portal apart
 */
public record LocalSettings(Path root, Path run, LocalPorts ports, JvmProfile profile, int replicas) {
    /** The stack that people know: usual ports, kept data. */
    public static LocalSettings usual(Path root) {
        return new LocalSettings(root, root.resolve(".run"), LocalPorts.usual(), JvmProfile.DEMO, 1);
    }

    /** The same with other data. */
    public LocalSettings in(Path otherRun) {
        return new LocalSettings(root, otherRun, ports, profile, replicas);
    }

    public LocalSettings on(LocalPorts otherPorts) {
        return new LocalSettings(root, run, otherPorts, profile, replicas);
    }

    public LocalSettings as(JvmProfile otherProfile) {
        return new LocalSettings(root, run, ports, otherProfile, replicas);
    }

    public LocalSettings times(int otherReplicas) {
        return new LocalSettings(root, run, ports, profile, otherReplicas);
    }
}
