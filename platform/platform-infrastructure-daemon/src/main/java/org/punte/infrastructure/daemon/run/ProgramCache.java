package org.punte.infrastructure.daemon.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Programs unpacked once per user. A folder is complete or not there, also when several daemons begin at once. */
public class ProgramCache {
    /** Fills an empty folder with a program. */
    public interface Filling {
        void into(Path folder) throws Exception;
    }

    /** Whether a folder can be used as it is. */
    private interface Check {
        boolean of(Path folder) throws IOException;
    }

    private final Settings settings;
    private final Progress progress;

    /** Programs lie where {@code settings} say. */
    public ProgramCache(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** The distribution file of this module whose name begins so. */
    public Path distribution(String beginning) throws IOException {
        Path folder = settings.home().resolve("dist");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .findFirst()
                    .orElseThrow(() -> new InfrastructureFailure(beginning + " is not in " + folder));
        }
    }

    /** The folder for {@code distribution}, filled if it is not there yet. */
    public Path folder(Path distribution, String variant, Filling filling) throws Exception {
        return folder(distribution, variant, filling, Files::exists);
    }

    /** The same for something small that is copied from: checked each time, and made anew when it is damaged. */
    public Path sealed(Path distribution, String variant, Filling filling) throws Exception {
        Filling sealing = folder -> {
            filling.into(folder);
            Seal.put(folder);
        };
        return folder(distribution, variant, sealing, Seal::holds);
    }

    private Path folder(Path distribution, String variant, Filling filling, Check whole) throws Exception {
        String name = distribution.getFileName().toString().replaceFirst("\\.(jar|zip)$", "") + variant;
        Path folder = settings.cache().resolve(name);
        Files.createDirectories(settings.cache());
        Path lockFile = settings.cache().resolve(name + ".lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (!whole.of(folder)) fill(folder, filling);
        }
        return folder;
    }

    private void fill(Path folder, Filling filling) throws Exception {
        progress.tell("Preparing %s, once", folder.getFileName());
        Path draft = folder.resolveSibling(folder.getFileName() + ".draft");
        RunDirectory.erase(draft);
        Files.createDirectories(draft);
        filling.into(draft);
        RunDirectory.erase(folder);
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
