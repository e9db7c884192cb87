package org.punte.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.People;
import org.punte.testing.RowLevelSecurity;
import org.punte.testing.SideBySide;
import org.punte.testing.document.Answers;
import org.punte.web.caller.Roles;

/** What a service promises with its part of authz-matrix.yaml. A service says its name and sets one scene per kind. */
public abstract class MatrixRules {
    private static final List<String> ROLES = Stream.concat(
                    Roles.ALL.stream(), Stream.of(Roles.EMERGENCY_CASEWORKER, Roles.EMERGENCY_SUPERVISOR))
            .toList();

    /** Of all services, and of no kind: each account's own keys. */
    private static final Set<String> PLATFORM = Set.of("idempotency");

    private final AuthorizationMatrix matrix = AuthorizationMatrix.read();
    private final List<Kind> kinds;
    private final Doors doors;
    private final Answers answers = new Answers();
    private final Cast cast = new Cast(this::account);

    protected MatrixRules(String service) {
        kinds = matrix.kinds(service);
        doors = new Doors(matrix.endpoints(service));
    }

    /** A fresh resource of this kind. */
    protected abstract Scene scene(String kind);

    /** An agency that has nothing to do with anything else. */
    protected UUID agency() {
        return People.agency();
    }

    /** Somebody with these roles, whom the service knows as it knows everybody. */
    protected Account account(UUID agency, String... roles) {
        return People.account(agency, roles);
    }

    @Test
    public void every_endpoint_is_in_the_matrix_and_no_other() {
        var cells = kinds.stream().flatMap(kind -> kind.endpoints().stream()).toList();

        assertThat(doors.endpoints().stream().map(Endpoint::address))
                .containsExactlyInAnyOrderElementsOf(OpenApiAddresses.built());
        assertThat(cells.stream()
                        .filter(Endpoint::isAboutOne)
                        .filter(door -> !door.cells().containsKey(Relation.STRANGER)))
                .as("say what a stranger gets")
                .isEmpty();
        assertThat(cells.stream()
                        .filter(door ->
                                !door.scopes().isEmpty() && !door.cells().isEmpty())
                        .filter(door -> !door.systems().containsKey(Relation.STRANGER)))
                .as("say what a partner's system gets")
                .isEmpty();
    }

    @Test
    public void every_table_of_an_agency_is_in_the_matrix() {
        var guarded = new TreeSet<>(RowLevelSecurity.guarded());
        guarded.removeAll(PLATFORM);

        assertThat(kinds.stream()
                        .flatMap(kind -> kind.tables().keySet().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(guarded);
    }

    @Test
    public void without_a_token_only_public_doors_open() {
        doors.hold(door -> Doors.differs(door, null, reply -> (reply.status() != 401) == door.isPublic()));
    }

    @Test
    public void a_blocked_account_gets_nothing_whatever_its_roles() {
        var blocked = all(agency());
        People.block(blocked);

        doors.refuse(blocked, "account-without-standing");
    }

    @Test
    public void nobody_of_a_suspended_agency_gets_anything_whatever_their_roles() {
        var suspended = all(agency());
        People.suspend(suspended.agency());

        doors.refuse(suspended, "account-without-standing");
    }

    @Test
    public void exactly_the_listed_roles_get_past_the_first_door() {
        var agency = agency();

        doors.hold(door -> {
            var admitted = ROLES.stream().filter(door::admits).toList();
            var others = ROLES.stream().filter(role -> !door.admits(role)).toList();
            return Stream.concat(
                    admitted.stream()
                            .map(role -> cast.person(agency, Set.of(role)))
                            .flatMap(account -> Doors.differs(door, account, reply -> !reply.isProblem("forbidden"))),
                    door.admits("none")
                            ? Stream.of()
                            : Doors.differs(door, cast.person(agency, others), reply -> reply.isProblem("forbidden")));
        });
    }

    @Test
    public void a_partners_system_gets_in_with_a_listed_scope_and_with_no_other() {
        var agency = agency();
        var scopes = matrix.scopes();

        doors.hold(door -> {
            var others = scopes.stream()
                    .filter(scope -> !door.scopes().contains(scope))
                    .toList();
            return Stream.concat(
                    door.scopes().stream()
                            .map(scope -> cast.system(agency, Set.of(scope)))
                            .flatMap(system -> Doors.differs(door, system, reply -> reply.status() != 403)),
                    Stream.of(cast.system(agency, Set.of()), cast.system(agency, others))
                            .flatMap(system ->
                                    Doors.differs(door, system, reply -> (reply.status() != 403) == door.isPublic())));
        });
    }

    @Test
    public void each_relation_gets_its_answer_and_it_is_what_the_document_says() {
        play((kind, stage) -> new Cells(kind, stage, answers).one().differences());
    }

    @Test
    public void several_roles_open_what_each_of_them_opens_and_no_more() {
        play((kind, stage) -> new Cells(kind, stage, answers).together(ROLES).differences());
    }

    @Test
    public void with_its_scope_a_partners_system_gets_what_is_its_agencys_and_without_it_nothing() {
        play((kind, stage) ->
                new Cells(kind, stage, answers).systems(matrix.scopes()).differences());
    }

    @Test
    public void the_database_shows_each_row_to_those_alone_who_may_see_it() {
        // readers who leave no rows of their own
        play(
                new Cast(People::account),
                (kind, stage) -> kind.tables().isEmpty() ? List.of() : new SecondWall(kind, stage).differences());
    }

    @Test
    public void no_other_agency_writes_a_row_past_the_service() {
        play(
                new Cast(People::account),
                (kind, stage) ->
                        kind.tables().isEmpty() ? List.of() : new SecondWall(kind, stage).writes(formsForAnybody()));
    }

    /** Tables to which whoever is not known may add a row: a public form. */
    protected Set<String> formsForAnybody() {
        return Set.of();
    }

    private void play(BiFunction<Kind, Stage, List<String>> differences) {
        play(cast, differences);
    }

    private void play(Cast callers, BiFunction<Kind, Stage, List<String>> differences) {
        assertThat(new SideBySide()
                        .notes(kinds, kind -> differences.apply(kind, new Stage(kind, this::scene, agency(), callers))))
                .isEmpty();
    }

    private Account all(UUID agency) {
        return cast.person(agency, ROLES);
    }
}
