package org.punte.referrals;

import static org.punte.referrals.Services.body;
import static org.punte.referrals.Services.described;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import java.util.Map;
import java.util.UUID;
import org.punte.testing.answer.Body;
import org.punte.testing.matrix.Scene;

/** Things of the directory, for the authorization matrix. */
final class DirectoryScenes {
    private final Services services;

    DirectoryScenes(NetworkNews news) {
        services = new Services(news);
    }

    Scene scene(String kind) {
        return switch (kind) {
            case "service" -> service("IS");
            case "HSDS entry" -> asHsdsShows(service("IS"));
            case "places" -> {
                var scene = service("ZZ");
                Rows.hold(UUID.fromString(scene.id()), scene.own());
                yield scene;
            }
            case "candidate" -> service("ZY");
            case "capacity question" -> question();
            case "interrupted referral" -> interrupted();
            case "call" -> call();
            case "invitation" -> invitation();
            case "daily use" -> {
                var worker = caseworker(agency());
                as(worker).get("/v1/services").then().statusCode(200);
                yield Scene.of(worker.id()).own(worker.agency());
            }
            default -> throw new IllegalArgumentException("No scene for " + kind);
        };
    }

    private Scene service(String county) {
        var shelter = services.ngo(county);
        return Scene.of(listed(shelter, body("ACC_SHELTER", county))).own(shelter.agency());
    }

    /** Its own id, and those of what HSDS keeps apart from it. */
    private static Scene asHsdsShows(Scene service) {
        var reader = caseworker(service.own());
        var whole = as(reader).get("/hsds/services/{id}", service.id()).then().statusCode(200);
        return service.with("placed", Body.text(whole, "/service_at_locations/0/id"))
                .with("term", Body.text(whole, "/attributes/0/taxonomy_term_id"))
                .with(
                        "taxonomy",
                        Body.text(as(reader).get("/hsds/taxonomies").then().statusCode(200), "/contents/0/id"));
    }

    private Scene question() {
        var asker = caseworker(agency());
        var shelter = services.ngo("IS");
        var service = listed(shelter, body("ACC_SHELTER", "IS"));
        String id = Body.text(
                as(asker)
                        .body(Map.of("service", service, "ageBand", "ADULT"))
                        .post("/v1/capacity-questions")
                        .then()
                        .statusCode(201),
                "/id");
        return Scene.of(id).named(asker).party(shelter.agency());
    }

    private Scene interrupted() {
        var author = caseworker(agency());
        var shelter = services.ngo("IS");
        var body = body("ACC_SHELTER", "IS");
        var service = listed(shelter, body);
        var referral = Refer.sent(author, shelter);
        body.put("status", "TEMPORARILY_CLOSED");
        described(shelter, service, 0, body).statusCode(200);
        return Scene.of(referral).named(author).party(shelter.agency());
    }

    private Scene call() {
        var author = caseworker(services.ngo("IS").agency());
        var shelter = services.ngo("IS");
        var person = Calls.person();
        var call = Calls.called(author, person, shelter);
        var offer = Calls.invitation(shelter);
        Calls.offer(shelter, offer).then().statusCode(200);
        return Scene.of(call)
                .named(author)
                .party(shelter.agency())
                .with("offer", offer)
                .with("consent", Rows.consent(person, author.agency(), shelter.agency()));
    }

    private Scene invitation() {
        var author = caseworker(services.ngo("IS").agency());
        var shelter = services.ngo("IS");
        Calls.called(author, Calls.person(), shelter);
        return Scene.of(Calls.invitation(shelter))
                .own(author.agency())
                .party(shelter.agency())
                .with("worker", shelter.id());
    }
}
