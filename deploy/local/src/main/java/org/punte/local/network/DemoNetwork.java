package org.punte.local.network;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.punte.local.http.Addresses;
import org.punte.local.signin.SignIn;

/** Which agencies and accounts the demo network has. Written down when it was made, so that a second start finds it. */
public record DemoNetwork(Map<String, UUID> agencies, List<DemoAccount> accounts, DemoPartner partner) {
    /** Of every demo account. Known to everybody, which is why the stack listens on loopback only. */
    public static final String PASSWORD = "footbridge-2016";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** What an earlier start made in this run directory. */
    public static Optional<DemoNetwork> in(Path run) {
        Path file = file(run);
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), DemoNetwork.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " is not readable", unreadable);
        }
    }

    void save(Path run) {
        try {
            Path draft = run.resolve("demo-network.draft");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, JSON.writeValueAsBytes(this));
            Files.move(draft, file(run), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** By e-mail. */
    public DemoAccount account(String email) {
        return accounts.stream()
                .filter(account -> account.email().equals(email))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo account " + email));
    }

    /** Somebody signed in for real. */
    public Worker signedIn(String email, Addresses addresses) {
        var account = account(email);
        var session = new Session(new SignIn(addresses.realm(), addresses.url("portal")), email, PASSWORD);
        return new Worker(account.account(), agencies.get(account.agency()), addresses, session);
    }

    private static Path file(Path run) {
        return run.resolve("demo-network.json");
    }
}
