package org.punte.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.People;
import org.punte.testing.RowLevelSecurity;
import org.punte.web.caller.Roles;

/** What a service promises with its part of authz-matrix.yaml. A service says its name and sets one scene per kind. */
public abstract class MatrixRules {
    private static final List<String> ROLES = Stream.concat(
                    Stream.of(Roles.ANY.split("\\|")),
                    Stream.of(Roles.EMERGENCY_CASEWORKER, Roles.EMERGENCY_SUPERVISOR))
            .toList();

    private final AuthorizationMatrix matrix = AuthorizationMatrix.read();
    private final String service;

    protected MatrixRules(String service) {
        this.service = service;
    }

    /** A fresh resource of this kind. */
    protected abstract Scene scene(String kind);

    /** An agency that has nothing to do with anything else. */
    protected UUID agency() {
        return People.agency();
    }

    @Test
    public void every_endpoint_is_in_the_matrix_and_no_other() {
        assertThat(endpoints().map(Endpoint::address)).containsExactlyInAnyOrderElementsOf(OpenApiAddresses.built());
        assertThat(endpoints()
                        .filter(Endpoint::isAboutOne)
                        .filter(endpoint -> !endpoint.cells().containsKey(Relation.STRANGER)))
                .as("say what a stranger gets")
                .isEmpty();
    }

    @Test
    public void without_a_token_only_public_doors_open() {
        holds(endpoint -> differs(endpoint, null, reply -> (reply.status() != 401) == endpoint.isPublic()));
    }

    @Test
    public void a_blocked_account_gets_nothing_whatever_its_roles() {
        var blocked = People.account(agency(), ROLES.toArray(String[]::new));
        People.block(blocked);

        holds(endpoint -> endpoint.isPublic()
                ? Stream.of()
                : differs(endpoint, blocked, reply -> reply.isProblem("account-without-standing")));
    }

    @Test
    public void exactly_the_listed_roles_get_past_the_first_door() {
        var agency = agency();
        var accounts = ROLES.stream().map(role -> People.account(agency, role)).toList();

        holds(endpoint -> accounts.stream().flatMap(account -> {
            var admitted = account.roles().stream().anyMatch(endpoint::admits);
            return differs(endpoint, account, reply -> reply.isProblem("forbidden") != admitted);
        }));
    }

    @Test
    public void a_partners_system_gets_in_with_a_listed_scope_and_with_no_other() {
        var agency = agency();
        var systems = matrix.scopes();

        holds(endpoint -> Stream.concat(systems.stream(), Stream.of("none")).flatMap(scope -> {
            var admitted = endpoint.isPublic() || endpoint.scopes().contains(scope);
            return differs(endpoint, People.system(agency, scope), reply -> (reply.status() != 403) == admitted);
        }));
    }

    @Test
    public void each_relation_gets_its_answer() {
        var differences = new ArrayList<String>();
        for (var kind : matrix.kinds(service))
            for (var endpoint : kind.endpoints())
                endpoint.cells()
                        .forEach((relation, answers) -> answers.forEach((role, answer) -> {
                            var scene = scene(kind.name());
                            var caller = caller(scene, relation, role);
                            if (caller == null) return;
                            var reply = Knock.about(scene, endpoint, caller);
                            if (!answer.is(reply, scene.id()))
                                differences.add("%s as %s %s: %s instead of %s"
                                        .formatted(endpoint.address(), relation, role, reply, answer));
                        }));
        assertThat(differences).isEmpty();
    }

    @Test
    public void the_database_shows_a_stranger_none_of_the_rows() {
        for (var kind : matrix.kinds(service)) {
            if (kind.tables().isEmpty()) continue;
            var scene = scene(kind.name());
            var tables = Set.copyOf(kind.tables());

            assertThat(RowLevelSecurity.visibleTo(agency().toString(), tables))
                    .as("rows behind %s, shown to a stranger", kind.name())
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
            if (scene.own() != null)
                assertThat(RowLevelSecurity.visibleTo(scene.own().toString(), tables))
                        .as("rows behind %s, shown to its own agency", kind.name())
                        .anySatisfy((table, rows) -> assertThat(rows).isPositive());
        }
    }

    private Stream<Endpoint> endpoints() {
        return matrix.endpoints(service);
    }

    private void holds(Function<Endpoint, Stream<String>> rule) {
        assertThat(endpoints().flatMap(rule)).isEmpty();
    }

    private static Stream<String> differs(
            Endpoint endpoint, @Nullable Account caller, Function<Reply, Boolean> expected) {
        var reply = Knock.at(endpoint, caller);
        var who = caller == null ? "nobody" : new TreeSet<>(caller.roles()).toString();
        return expected.apply(reply) ? Stream.of() : Stream.of(endpoint.address() + " as " + who + ": " + reply);
    }

    /** Nobody where the scene has none in this relation; who is named keeps the role that they have. */
    private @Nullable Account caller(Scene scene, Relation relation, String role) {
        return switch (relation) {
            case NAMED -> scene.named() != null && scene.named().roles().contains(role) ? scene.named() : null;
            case OWN -> scene.own() == null ? null : People.account(scene.own(), role);
            case PARTY -> scene.party() == null ? null : People.account(scene.party(), role);
            case STRANGER -> People.account(agency(), role);
        };
    }
}
