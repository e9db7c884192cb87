package org.punte.identity;

import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.identity.task.TaskKind;
import org.punte.testing.Account;
import org.punte.testing.People;
import org.punte.testing.matrix.Scene;

/** One fresh resource of each kind of authz-matrix.yaml; here those about persons. */
@ApplicationScoped
class Scenes {
    private static final String SYSTEM = """
            insert into partner_client (id, version, agency, name, client_id, scopes, key_id, identity_read, requested_by,
                approved_by, daily_reads, disabled, created_at, credential_since)
            values (?, 0, ?, 'System', 'partner-' || ?, '{}', 'key', 'GRANTED', gen_random_uuid(), gen_random_uuid(), 1000,
                false, now(), now())""";
    private static final String ASSIGNED = """
            insert into assigned_worker (person, account, agency, assigned_at)
            select person, ?, agency, assigned_at from assigned_worker where person = ?""";

    private final Referrals referrals;
    private final KeycloakOrganizations organizations;
    private final TaskScenes tasks;
    private final MatchingScenes matching;
    private final PersonScenes persons;

    Scenes(
            Referrals referrals,
            KeycloakOrganizations organizations,
            TaskScenes tasks,
            MatchingScenes matching,
            PersonScenes persons) {
        this.referrals = referrals;
        this.organizations = organizations;
        this.tasks = tasks;
        this.matching = matching;
        this.persons = persons;
    }

    Scene of(String kind) {
        return switch (kind) {
            case "person", "conversation", "consent", "withdrawn consent", "grant", "granted referral" -> shared(kind);
            case "taken-over referral" -> takenOver();
            case "person of a system" -> ofSystem();
            case "unassigned person" -> unassigned();
            case "told meeting", "meeting to tell", "begun referral" -> MeetingScenes.of(kind, referrals);
            case "name", "never-list entry", "member of a party", "record of a worker in conflict" -> persons.of(kind);
            case "forgotten person" -> forgotten();
            case "task" -> toDo(TaskKind.INFORM_PERSON, "caseworker");
            case "supervisors' task" -> toDo(TaskKind.CONFIRM_VITAL_INTEREST, "supervisor");
            case "person of a closing agency", "settled person", "closing agency", "guardian naming" ->
                ClosingScenes.of(kind);
            case "emergency opening" -> {
                var emergency = new Emergency();
                var opening = emergency.opened();
                emergency.keepRolesAsWritten();
                yield Scene.of(opening).named(emergency.worker()).party(emergency.guardian());
            }
            case "signed conversation",
                    "change of mind",
                    "consent that ends soon",
                    "other basis",
                    "reading",
                    "ended referral" -> ConsentScenes.of(kind, referrals);
            case "possible double", "asked double", "link", "linked record", "two records" -> matching.of(kind);
            case "child", "guardian", "wavering consent", "consent that goes on" -> MinorScenes.of(kind);
            case "network" -> Scene.of(UUID.randomUUID());
            case "contact draft",
                    "situation",
                    "indicator sheet",
                    "decision",
                    "proposed decision",
                    "offered period",
                    "running period" -> IdentificationScenes.of(kind);
            default -> AgencyScenes.of(kind, organizations);
        };
    }

    /** A person, what they agreed to, and whom an acceptance opened it to. */
    private Scene shared(String kind) {
        var worker = hired(Network.agency(), "caseworker");
        var receiver = hired(Network.agency(), "caseworker");
        var person = Story.registered(worker);
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
        var consent = Story.agreed(worker, person, receiver.agency(), "IDENTITY");
        var referral = Referral.of(consent, person, worker, receiver);
        referrals.tell("referral.accepted.v1", referral);
        if (kind.equals("withdrawn consent")) Story.withdrawn(worker, consent);
        var id =
                switch (kind) {
                    case "person" -> person;
                    case "consent", "withdrawn consent" -> consent;
                    case "conversation" ->
                        ConsentScenes.held(worker, person, Story.agreeing(receiver.agency(), "CONTACT"));
                    case "grant" -> path(worker, "/v1/grants?referral=" + referral.id(), "items[0].id");
                    default -> referral.id();
                };
        return Scene.of(id).named(worker).party(receiver.agency()).with("worker", worker.id());
    }

    /** A whole case, which another agency has accepted. */
    private Scene takenOver() {
        var worker = hired(Network.agency(), "caseworker");
        var receiver = hired(Network.agency(), "caseworker");
        var person = Story.registered(worker);
        var consent = Story.agreed(worker, person, receiver.agency(), "IDENTITY");
        var referral = Referral.of(consent, person, worker, receiver);
        referrals.tellTransfer(referral);
        return Scene.of(referral.id()).named(receiver).party(worker.agency());
    }

    private Scene toDo(TaskKind kind, String seer) {
        var worker = hired(Network.agency(), "caseworker");
        tasks.opened(worker, Story.registered(worker), kind);
        var sees = seer.equals("caseworker") ? worker : hired(worker.agency(), seer);
        return Scene.of(path(sees, "/v1/tasks", "items[0].id")).named(worker);
    }

    private static Scene ofSystem() {
        var worker = hired(Network.agency(), "caseworker");
        var system = People.system(worker.agency(), "identity:read");
        var person = Story.registered(worker);
        Staff.run(SYSTEM, system.id(), system.agency(), system.id().toString());
        Staff.run(ASSIGNED, system.id(), person);
        as(system)
                .header("X-Worker-Code", "w-17")
                .get("/v1/persons/{id}", person)
                .then()
                .statusCode(200);
        return Scene.of(person).own(worker.agency()).system(system);
    }

    private static Scene forgotten() {
        var owner = Network.agency();
        var person = UUID.randomUUID();
        Staff.run("insert into forgotten_person (person, owner, forgotten_at) values (?, ?, now())", person, owner);
        return Scene.of(person).own(owner);
    }

    /** Theirs left. */
    private static Scene unassigned() {
        var gone = hired(Network.agency(), "caseworker");
        var person = Story.registered(gone);
        as(hired(gone.agency(), "agency-admin"))
                .body(Map.of("reason", "LEFT"))
                .post("/v1/accounts/{id}/block", gone.id())
                .then()
                .statusCode(200);
        return Scene.of(person).own(gone.agency());
    }

    private static String path(Account reader, String address, String path) {
        return as(reader).get(address).then().statusCode(200).extract().path(path);
    }
}
