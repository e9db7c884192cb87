package org.punte.referrals;

import static org.punte.testing.People.agency;
import static org.punte.testing.People.block;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.matrix.MatrixRules;
import org.punte.testing.matrix.Scene;

@QuarkusTest
class AuthorizationTest extends MatrixRules {
    @Inject
    NetworkNews news;

    AuthorizationTest() {
        super("referral-service");
    }

    @Override
    protected Scene scene(String kind) {
        var author = caseworker(agency());
        var worker = caseworker(agency());
        return switch (kind) {
            case "draft" -> between(author, worker, Refer.drafted(author, worker));
            case "referral" ->
                between(author, worker, Refer.sent(author, noted(author, worker)))
                        .with("proposed", known());
            case "accepted referral" -> granted(author, worker);
            case "referral in service" -> {
                var id = Refer.accepted(author, worker);
                Rows.status(id, "IN_SERVICE", worker.id());
                yield between(author, worker, id);
            }
            case "asked referral",
                    "declined referral",
                    "held referral",
                    "cancelled referral",
                    "returned referral",
                    "step put away" -> moved(kind, author, worker);
            case "silent referral" -> {
                var id = Refer.sent(author, worker);
                ClockRows.alarm(id, author.agency(), worker.agency());
                yield between(author, worker, id);
            }
            case "referral party", "asked party", "declined party" -> party(kind, author, worker);
            case "unmet need" -> unmet(author);
            case "unassigned referral" -> unassigned(author, worker);
            case "promised referral" -> promised(author, worker);
            case "practice referral" -> practised(author, worker);
            case "open work" -> openWork(author);
            case "consent", "consent at an agency on probation", "consent at a closing agency" -> agreed(kind, author);
            case "transfer", "accepted transfer", "request for a case" -> TransferScenes.of(kind, author, worker);
            case "item on a desk", "conflict of interest", "saved filter", "published release", "prepared release" ->
                DeskScenes.of(kind, author, worker);
            default -> new DirectoryScenes(news).scene(kind);
        };
    }

    private static Scene unmet(Account author) {
        ClockRows.unmetNeed(author.agency());
        return Scene.of(author.agency()).own(author.agency());
    }

    private static Scene openWork(Account author) {
        Rows.openWork(author.agency());
        return Scene.of(author.agency()).own(author.agency());
    }

    /** An agency that everybody has heard of. */
    private UUID known() {
        var other = agency();
        news.agency(other, 1, "ACTIVE");
        return other;
    }

    private static Scene moved(String kind, Account author, Account worker) {
        var id = Refer.sent(author, worker);
        switch (kind) {
            case "asked referral" -> Refer.move(worker, id, "information-request", Map.of("question", "LANGUAGE"));
            case "declined referral" -> Refer.move(worker, id, "decline", Map.of("reason", "NO_CAPACITY"));
            case "step put away" -> {
                Refer.move(worker, id, "decline", Map.of("reason", "NO_CAPACITY"));
                as(author)
                        .body(Map.of())
                        .post("/v1/open-steps/{id}/putting-away", id)
                        .then()
                        .statusCode(200);
            }
            case "cancelled referral" -> Refer.move(author, id, "cancellation", Map.of("reason", "OTHER"));
            default -> Rows.status(id, "ON_HOLD", worker.id());
        }
        if (!kind.equals("returned referral")) return between(author, worker, id);
        Rows.noteOpened(id, worker);
        Refer.move(worker, id, "return", Map.of("reason", "NO_CAPACITY"));
        return Scene.of(id).own(worker.agency());
    }

    private static Scene party(String kind, Account author, Account worker) {
        var sisters = new Sisters(author, worker.agency());
        var id = sisters.sent(Sisters.ONLY);
        if (kind.equals("asked party")) sisters.answer(worker, "information-request", Map.of("question", "LANGUAGE"));
        if (kind.equals("declined party")) sisters.answer(worker, "decline", Map.of("reason", "NO_CAPACITY"));
        return between(author, worker, id);
    }

    private static Scene granted(Account author, Account worker) {
        var id = Refer.accepted(author, worker);
        Rows.grant(id, worker);
        return between(author, worker, id);
    }

    private Scene practised(Account author, Account worker) {
        news.agency(author.agency(), 1, "PROBATION", worker.agency(), agency());
        return between(author, worker, Refer.sent(author, noted(author, worker)));
    }

    private Scene promised(Account author, Account worker) {
        new Services(news).tell(worker.agency(), 1, "NGO", "IS", "ACTIVE", Services.always());
        var id = Refer.sent(author, worker);
        Refer.move(author, id, "promise", Map.of("number", "+40 232 000 000", "answeredBy", "The desk"));
        return between(author, worker, id);
    }

    private static Scene between(Account author, Account worker, UUID id) {
        return Scene.of(id).named(author).party(worker.agency()).with("worker", worker.id());
    }

    private static Scene unassigned(Account author, Account worker) {
        var id = Refer.accepted(author, caseworker(worker.agency()));
        // somebody who never called: of others the service remembers for a moment that they are there
        var gone = caseworker(worker.agency());
        block(gone);
        Rows.status(id, "ACCEPTED", gone.id());
        return between(author, worker, id);
    }

    private Scene agreed(String kind, Account author) {
        var sender = author.agency();
        switch (kind) {
            case "consent" -> {}
            case "consent at an agency on probation" -> news.agency(sender, 1, "PROBATION", agency(), agency());
            case "consent at a closing agency" -> news.agency(sender, 1, "CLOSING");
            default -> throw new IllegalArgumentException("No scene for " + kind);
        }
        var person = UUID.randomUUID();
        var receiver = agency();
        return Scene.of(Rows.consent(person, sender, receiver))
                .named(author)
                .party(receiver)
                .with("person", person);
    }

    private static Map<String, Object> noted(Account author, Account receiver) {
        var body = Refer.body(author, receiver.agency());
        body.put("note", "Somebody waits at the door");
        return body;
    }
}
