package org.punte.testing.matrix;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Account;
import org.punte.web.caller.Roles;

/** The scenes of one kind, and who calls. One scene serves everybody who leaves it as it was. */
final class Stage {
    private final Supplier<Scene> scenes;
    private final UUID stranger;
    private final Cast cast;
    private @Nullable Scene kept;

    Stage(Kind kind, Function<String, Scene> scenes, UUID stranger, Cast cast) {
        this.scenes = () -> scenes.apply(kind.name());
        this.stranger = stranger;
        this.cast = cast;
    }

    Scene kept() {
        if (kept == null) kept = scenes.get();
        return kept;
    }

    /** A scene for this answer: whoever moves the resource gets one that nobody else uses. */
    Scene sceneFor(Endpoint endpoint, Answer answer) {
        return endpoint.isKeptBy(answer) ? kept() : scenes.get();
    }

    /** Somebody with these roles; null where the scene has nobody in this relation. Who is named keeps their own roles. */
    @Nullable
    Account person(Scene scene, Relation relation, Set<String> roles) {
        if (relation == Relation.NAMED) {
            var named = scene.named();
            return named != null && named.roles().containsAll(roles) ? named : null;
        }
        var agency = agency(scene, relation);
        return agency == null ? null : cast.person(agency, roles);
    }

    /** What the body needs besides: {@code {colleague}} is somebody else of the caller's agency who works with people. */
    Scene with(Account caller, Scene scene, Endpoint endpoint) {
        if (!String.valueOf(endpoint.body()).contains("{colleague}")) return scene;
        return scene.with(
                "colleague",
                cast.person(caller.agency(), Set.of(Roles.CASEWORKER)).id());
    }

    /** A partner's system with these scopes; null where the scene has none in this relation. */
    @Nullable
    Account system(Scene scene, Relation relation, Set<String> scopes) {
        if (relation == Relation.NAMED) return scene.system();
        var agency = agency(scene, relation);
        return agency == null ? null : cast.system(agency, scopes);
    }

    private @Nullable UUID agency(Scene scene, Relation relation) {
        return relation == Relation.STRANGER ? stranger : scene.agency(relation);
    }
}
