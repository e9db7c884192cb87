package org.punte.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.punte.testing.canary.DatabaseDump;
import org.punte.testing.canary.Disguises;

/** Names, phones, mails, birth dates and addresses of a thousand persons and everybody the stories met are found nowhere outside the vault's answers. */
@Journey
@Order(Integer.MAX_VALUE) // after all the others, and over everything that they left
class CanaryJourneyTest {
    private static final List<String> DATABASES = List.of(
            "punte_identity",
            "punte_identity_keys",
            "punte_referral",
            "punte_referral_keys",
            "punte_case",
            "punte_case_keys",
            "punte_notification",
            "punte_portal");
    private static final int CROWD = 1000;

    private final Network network = Network.running();

    @Test
    void nothing_that_tells_who_a_thousand_persons_are_is_anywhere_outside_the_vaults_answers() throws Exception {
        for (int i = 0; i < CROWD; i++) live(Canary.released(), i % 25 == 0);
        var referral = tell(Canary.released());
        var secrets = new Search(Canary.all().stream()
                .flatMap(Canary::secrets)
                .flatMap(word -> Disguises.of(word).stream())
                .distinct()
                .toList());
        var known = new Search(List.of(referral.toString()));

        for (var place : places(referral).entrySet()) {
            secrets.through(place.getKey(), place.getValue());
            known.through(place.getKey(), place.getValue());
        }

        assertThat(secrets.found()).isEmpty();
        // the search does find what is there
        assertThat(known.places())
                .contains("punte_identity", "punte_referral", "punte_case", "punte_notification", "topics", "answers")
                .contains("logs/identity-service.log");
    }

    /** Everything that is kept or told, by place. */
    private Map<String, Collection<String>> places(UUID referral) throws Exception {
        var places = new TreeMap<String, Collection<String>>();
        for (String database : DATABASES) places.put(database, rows(database));
        places.put("topics", Topics.read(network));
        places.put("answers", answers(referral));
        places.put("mails", List.of(get(given(), network.url("mail.page"))));
        try (Stream<Path> logs = Files.walk(network.directory())) {
            for (Path log :
                    logs.filter(file -> file.toString().endsWith(".log")).toList())
                places.put(network.directory().relativize(log).toString(), texts(log));
        }
        return places;
    }

    /** What the other services answer to all who may ask them. */
    private List<String> answers(UUID referral) {
        var people = network.people();
        var answers = new ArrayList<String>();
        for (var reader : List.of(people.ana(), people.dan(), people.ioana(), people.vlad())) {
            for (String path : List.of(
                    "/v1/referrals/sent",
                    "/v1/referrals/received",
                    "/v1/referrals/" + referral,
                    "/v1/referrals/" + referral + "/timeline")) answers.add(get(reader.at(Part.REFERRAL), path));
            answers.add(get(reader.at(Part.NOTIFICATION), "/v1/messages?box=own"));
            answers.add(get(reader.at(Part.CASE), "/v1/casefiles"));
            answers.add(get(reader.at(Part.IDENTITY), "/v1/persons"));
        }
        return answers;
    }

    private static String get(RequestSpecification asker, String address) {
        return asker.get(address).asString();
    }

    /** As either encoding reads it: some logs are the broker's own, not all of it text. */
    private static List<String> texts(Path log) throws IOException {
        byte[] content = Files.readAllBytes(log);
        return List.of(new String(content, StandardCharsets.UTF_8), new String(content, StandardCharsets.ISO_8859_1));
    }

    /** Somebody of the crowd is registered; some agree, say what must not be told, change their mind, and it is mended. */
    private void live(Canary canary, boolean talks) {
        var ana = network.people().ana();
        var person = Story.personOf(ana, canary);
        if (!talks) return;
        var receiver = network.people().dan().agency();
        var conversation = Story.conversation(receiver, "IDENTITY", "CONTACT");
        conversation.put("exclusions", "Nothing to who lives at " + canary.address());
        conversation.put("present", canary.givenName());
        ana.at(Part.IDENTITY, conversation)
                .post("/v1/persons/{id}/conversations", person)
                .then()
                .statusCode(201);
        var stop = Map.of(
                "act",
                "STOP_CATEGORY",
                "category",
                "CONTACT",
                "asked",
                "PERSON",
                "how",
                "ORAL",
                "alone",
                true,
                "remark",
                canary.email() + ", " + canary.birthDate());
        String stopped = ana.at(Part.IDENTITY, stop)
                .post("/v1/persons/{id}/withdrawals", person)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ana.at(Part.IDENTITY, Map.of("confirmed", true))
                .post("/v1/withdrawals/{id}/mending", stopped)
                .then()
                .statusCode(200);
    }

    /** One more person goes the whole way, with the errors that a tired worker makes. */
    private UUID tell(Canary canary) {
        var ana = network.people().ana();
        var dan = network.people().dan();
        var person = Story.personOf(ana, canary);
        var consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY", "CONTACT");
        var referral = Story.sent(ana, person, dan.agency(), consent);
        Story.accept(dan, referral, dan).then().statusCode(200);
        await().untilAsserted(() ->
                dan.at(Part.IDENTITY).get("/v1/persons/{id}", person).then().statusCode(200));
        ana.at(Part.IDENTITY, Map.of("familyName", canary.familyName(), "unknown", canary.phone()))
                .post("/v1/persons")
                .then()
                .statusCode(400);
        ana.at(Part.REFERRAL, Map.of("person", canary.familyName()))
                .post("/v1/referrals")
                .then()
                .statusCode(400);
        await().untilAsserted(() -> assertThat(Story.messages(dan, "own", "PERSON_READABLE", referral))
                .isOne());
        return referral;
    }

    private Collection<String> rows(String database) throws SQLException, IOException {
        var rows = new ArrayList<String>();
        try (var connection = OpenTransaction.connect(network, database)) {
            for (String table : DatabaseDump.tables(connection)) DatabaseDump.rows(connection, table, rows::add);
        }
        return rows;
    }
}
