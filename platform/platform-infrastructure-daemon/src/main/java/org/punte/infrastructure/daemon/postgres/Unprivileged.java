package org.punte.infrastructure.daemon.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.punte.infrastructure.daemon.run.InfrastructureFailure;

/** How to run PostgreSQL, which refuses to be root. */
enum Unprivileged {
    /** We are not root. */
    AS_WE_ARE(List.of()),
    /** A user namespace in which root is nobody. */
    USER_NAMESPACE(List.of("unshare", "-U")),
    /** Where namespaces are off, as in many containers. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    static Unprivileged find() throws InterruptedException {
        if (output("id", "-u").equals("0"))
            return output("unshare", "-U", "id", "-u").matches("[1-9]\\d*") ? USER_NAMESPACE : NOBODY;
        return AS_WE_ARE;
    }

    List<String> prefix() {
        return prefix;
    }

    /** Gives a file or folder to whom PostgreSQL will run as. */
    void own(Path path) throws IOException, InterruptedException {
        if (this == NOBODY) run("chown", "-R", "65534:65534", path.toString());
    }

    /** Refuses with a way out when the user we have to become cannot get at what it needs. */
    void requireEntry(Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of("test", "-x", folder.toString()));
        if (run(command.toArray(String[]::new)) != 0)
            throw new InfrastructureFailure("PostgreSQL must not run as root, and another user may not enter " + folder
                    + ". Put it where others may enter, for example below /srv, or do not run as root");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor();
    }

    private static String output(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes()).trim();
            return process.waitFor() == 0 ? output : "";
        } catch (IOException absent) {
            return "";
        }
    }
}
