package org.punte.web.caller;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.punte.web.isolation.RowOwner;

/** Knows the present actor: named by {@link Acting} on this thread, else the one of the request. */
@ApplicationScoped
class Actors implements RowOwner {
    static final String ATTRIBUTE = "punte.actor";

    private final ThreadLocal<@Nullable Actor> named = new ThreadLocal<>();
    private final CurrentVertxRequest request;

    Actors(CurrentVertxRequest request) {
        this.request = request;
    }

    Actor present() {
        var actor = named.get();
        return actor != null ? actor : ofRequest();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        var before = named.get();
        named.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) named.remove();
            else named.set(before);
        }
    }

    @Override
    public Optional<UUID> rowAgency() {
        return Optional.ofNullable(present().agency());
    }

    @Override
    public Optional<UUID> rowAccount() {
        return Optional.ofNullable(present().account());
    }

    /** Never waits: while a token is still being looked at nobody acts. */
    private Actor ofRequest() {
        if (!Arc.container().requestContext().isActive()) return Actor.NOBODY;
        var current = request.getCurrent();
        if (current == null || !(current.user() instanceof QuarkusHttpUser user)) return Actor.NOBODY;
        Actor actor = user.getSecurityIdentity().getAttribute(ATTRIBUTE);
        return actor == null ? Actor.NOBODY : actor;
    }
}
