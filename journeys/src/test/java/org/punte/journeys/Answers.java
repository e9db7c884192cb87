package org.punte.journeys;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the services answer to all who may ask them, the vault's answers about one person apart. */
final class Answers {
    private final People people = Network.running().people();
    private final List<String> bodies = new ArrayList<>();

    List<String> bodies() {
        return bodies;
    }

    /** Lists, a single referral, shares, single case files. */
    void about(UUID referral) {
        for (var reader : List.of(people.ana(), people.dan(), people.ioana(), people.vlad())) {
            for (String path : List.of(
                    "/v1/referrals/sent",
                    "/v1/referrals/received",
                    "/v1/referrals/" + referral,
                    "/v1/referrals/" + referral + "/timeline"))
                keep(reader.at(Part.REFERRAL).get(path));
            keep(reader.at(Part.NOTIFICATION).get("/v1/messages?box=own"));
            keep(reader.at(Part.NOTIFICATION).get("/v1/messages?box=desk"));
            keep(reader.at(Part.IDENTITY).get("/v1/persons"));
            keep(reader.at(Part.CASE).get("/v1/shares?referral=" + referral));
            var files = reader.at(Part.CASE).get("/v1/casefiles");
            keep(files);
            List<String> ids = files.jsonPath().getList("items.id");
            for (String id : ids) keep(reader.at(Part.CASE).get("/v1/casefiles/" + id));
        }
    }

    /** What is asked and offered without a name, and referrals as those see them to whom no sealed word is opened. */
    void aside(Collection<UUID> referrals) {
        for (var reader : List.of(people.ana(), people.dan(), people.vlad(), people.horia()))
            for (String path : List.of(
                    "/v1/calls",
                    "/v1/received-calls",
                    "/v1/capacity-questions/asked",
                    "/v1/capacity-questions/received",
                    "/v1/referrals/sent?limit=100",
                    "/v1/referrals/received?limit=100"))
                keep(reader.at(Part.REFERRAL).get(path));
        keep(people.ana().at(Part.IDENTITY).get("/v1/tasks?limit=100"));
        for (UUID referral : referrals)
            for (var reader : List.of(people.ioana(), people.horia()))
                for (String part : List.of("", "/timeline"))
                    keep(reader.at(Part.REFERRAL).get("/v1/referrals/{id}" + part, referral));
    }

    /** The errors that a tired worker makes: particulars as values where they do not belong. Members are named by programs. */
    void refusing(Actor worker, Canary canary) {
        refused(worker, Part.IDENTITY, "/v1/persons", Map.of("familyName", canary.familyName(), "x", canary.phone()));
        refused(worker, Part.REFERRAL, "/v1/referrals", Map.of("person", canary.familyName()));
        refused(worker, Part.CASE, "/v1/casefiles", Map.of("person", canary.givenName()));
        refused(worker, Part.REFERRAL, "/v1/referrals", Map.of("urgency", canary.birthDate()));
    }

    private void refused(Actor worker, Part part, String path, Map<String, Object> body) {
        var answer = worker.at(part, body).post(path);
        answer.then().statusCode(400);
        keep(answer);
    }

    private void keep(Response answer) {
        bodies.add(answer.asString());
    }
}
