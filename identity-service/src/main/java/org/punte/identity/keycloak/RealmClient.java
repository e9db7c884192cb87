package org.punte.identity.keycloak;

import static org.punte.identity.keycloak.KeycloakProblem.SIGN_IN_UNAVAILABLE;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.context.ThreadContext;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;

/** One call to Keycloak's administration: answered in time, or refused with 503. */
@ApplicationScoped
public class RealmClient {
    private final Keycloak keycloak;
    private final KeycloakConfig config;
    private final Semaphore atOnce;
    /** Of its own: who waits for an answer keeps a worker, and would wait for one more. */
    private final ExecutorService executor;
    /** The call must not run inside the transaction that waits for it; the client wants a request of its own. */
    private final ThreadContext nothing = ThreadContext.builder()
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    RealmClient(Keycloak keycloak, KeycloakConfig config) {
        this.keycloak = keycloak;
        this.config = config;
        this.atOnce = new Semaphore(config.atOnce());
        this.executor = Executors.newFixedThreadPool(config.atOnce(), RealmClient::thread);
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    /** Who calls holds a transaction and waits no longer than is configured, whatever Keycloak does; for its turn hardly at all. */
    public <T> T call(Function<RealmResource, T> work) {
        return call(config.turn(), config.patience(), work);
    }

    /** Many calls in one, for jobs: nobody waits, and no transaction is held. */
    public <T> T callPatiently(Function<RealmResource, T> work) {
        return call(config.patienceOfJobs(), config.patienceOfJobs(), work);
    }

    private <T> T call(Duration turn, Duration patience, Function<RealmResource, T> work) {
        var end = System.nanoTime() + patience.toNanos();
        if (!isFree(turn)) throw away("too many ask at once");
        try {
            return CompletableFuture.supplyAsync(nothing.contextualSupplier(() -> freeing(work)), executor)
                    .orTimeout(end - System.nanoTime(), TimeUnit.NANOSECONDS)
                    .join();
        } catch (CompletionException failed) {
            // class only: what Keycloak answers may quote an address
            throw away(failed.getCause().getClass().getSimpleName());
        }
    }

    private <T> T freeing(Function<RealmResource, T> work) {
        try {
            return work.apply(keycloak.realm(config.realm()));
        } finally {
            atOnce.release();
        }
    }

    /** A Keycloak that hangs costs a few threads, not all that answer requests. */
    private boolean isFree(Duration turn) {
        try {
            return atOnce.tryAcquire(turn.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "keycloak");
        thread.setDaemon(true);
        return thread;
    }

    private static RuntimeException away(String how) {
        Log.warnf("Keycloak did not do its part: %s", how);
        return SIGN_IN_UNAVAILABLE.because("Nothing was changed here; try again in a moment");
    }

    /** The id of what was created, or empty when something of the same name was there. */
    static Optional<String> created(Response response) {
        if (response.getStatus() != Response.Status.CONFLICT.getStatusCode()) return Optional.of(createdId(response));
        response.close();
        return Optional.empty();
    }

    /** The id of what was created; a conflict means that somebody else was faster, so nothing was. */
    static String createdId(Response response) {
        try (response) {
            if (response.getStatus() != Response.Status.CREATED.getStatusCode())
                throw new WebApplicationException("Keycloak answered " + response.getStatus(), response.getStatus());
            var location = response.getLocation().getPath();
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    /** False when what it is about is not there. */
    static boolean ifThere(Runnable work) {
        try {
            work.run();
            return true;
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != Response.Status.NOT_FOUND.getStatusCode()) throw refused;
            return false;
        }
    }

    /** Done now, or done before. */
    public static boolean done(Response response) {
        unlessTaken(response);
        return true;
    }

    /** False when something else is there already. */
    static boolean unlessTaken(Response response) {
        try (response) {
            var status = response.getStatus();
            if (status == Response.Status.CONFLICT.getStatusCode()) return false;
            if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) return true;
            throw new WebApplicationException("Keycloak answered " + status, status);
        }
    }
}
