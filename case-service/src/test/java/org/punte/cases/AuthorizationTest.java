package org.punte.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.system;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.matrix.MatrixRules;
import org.punte.testing.matrix.Scene;
import org.punte.web.standing.Standings;

@QuarkusTest
class AuthorizationTest extends MatrixRules {
    @Inject
    @Any
    InMemoryConnector broker;

    @Inject
    Standings standings;

    AuthorizationTest() {
        super("case-service");
    }

    @Override
    protected Scene scene(String kind) {
        var worker = caseworker(agency());
        var person = UUID.randomUUID();
        return switch (kind) {
            case "case file" -> Scene.of(opened(worker, person)).named(worker).with("version", 1);
            case "person" -> {
                new PersonExample(person, worker.agency()).asked("404 {}");
                run("insert into person_worker values (?, ?, 0, array[?])", person, worker.agency(), worker.id());
                yield Scene.of(person).named(worker);
            }
            case "case file of a system" -> {
                var system = system(worker.agency(), "cases:read", "cases:write");
                run("insert into person_worker values (?, ?, 0, array[?])", person, worker.agency(), worker.id());
                var file = opened(system, person);
                // nothing is known of who works with the person: a supervisor names whom she likes
                run("delete from person_worker where person = ?", person);
                yield Scene.of(file).system(system).own(worker.agency()).with("version", 1);
            }
            case "unassigned case file" -> unassigned(worker, opened(worker, person));
            case "share" -> {
                opened(worker, person);
                yield shared(worker, person);
            }
            case "case file that went" -> {
                var file = opened(worker, person);
                yield gone(worker, person, file);
            }
            case "file of a worker in conflict" -> apart(worker, person);
            case "open work" -> leaving(worker.agency());
            default -> throw new IllegalArgumentException("No scene for " + kind);
        };
    }

    /** Two have left, one after the other. */
    private Scene unassigned(Account worker, String file) {
        var gone = caseworker(worker.agency());
        var next = caseworker(worker.agency());
        leaves(gone);
        run("update case_file set workers = array[?] where id = ?", gone.id(), UUID.fromString(file));
        as(supervisor(worker.agency()))
                .body(Map.of("workers", List.of(next.id())))
                .post("/v1/casefiles/{id}/workers", file)
                .then()
                .statusCode(200);
        leaves(next);
        return Scene.of(file).own(worker.agency());
    }

    private static Scene apart(Account worker, UUID person) {
        run(
                "insert into conflict_of_interest values (gen_random_uuid(), ?, ?, gen_random_uuid(), ?, false)",
                worker.agency(),
                worker.id(),
                person);
        return Scene.of(person).own(worker.agency());
    }

    /** As the consumer of standings writes it: from then on nobody remembers anything else. */
    private void leaves(Account account) {
        standings.put(account.id(), account.agency(), account.roles(), false, true);
    }

    private static Scene leaving(UUID agency) {
        run("insert into open_work (agency, version, open) values (?, 1, 1)", agency);
        return Scene.of(agency).own(agency);
    }

    private static void run(String sql, Object... values) {
        try (var connection = Databases.everything();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Scene shared(Account owner, UUID person) {
        var reader = caseworker(agency());
        var grant = new GrantExample(owner.agency(), person, reader);
        broker.source("identity-events").send(grant.opened("NEEDS"));
        await().untilAsserted(() ->
                as(reader).get("/v1/shares?referral=" + grant.referral).then().body("items", hasSize(1)));
        return Scene.of(grant.referral).named(reader).party(owner.agency());
    }

    private Scene gone(Account owner, UUID person, String file) {
        var reader = caseworker(agency());
        broker.source("identity-events").send(new GrantExample(owner.agency(), person, reader).transferred("NEEDS"));
        await().untilAsserted(() ->
                as(owner).get("/v1/casefiles/{id}/receipts", file).then().body("items", hasSize(1)));
        run("insert into offer_heard (referral, agency, version) values (gen_random_uuid(), ?, 1)", owner.agency());
        return Scene.of(file).named(owner).party(reader.agency());
    }

    private static String opened(Account worker, UUID person) {
        String id = OpenedFile.by(worker, person);
        as(worker)
                .body(Map.of("domain", "MED", "urgency", "NOW"))
                .post("/v1/casefiles/{id}/needs", id)
                .then()
                .statusCode(201);
        return id;
    }
}
