package org.punte.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.punte.testing.canary.DatabaseDump;

/** Names, phones, mails, birth dates and addresses of a thousand persons and everybody the stories met are found nowhere outside the vault's answers. */
@Journey
@Isolated
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
    private final Answers answers = new Answers();
    private Search secrets;
    private Search known;

    @Test
    void nothing_that_tells_who_a_thousand_persons_are_is_anywhere_outside_the_vaults_answers() throws Exception {
        LifeStory.whole();
        IntStream.range(0, CROWD).parallel().forEach(i -> live(Canary.released(), i % 25 == 0));
        var referral = tell(Canary.released());
        answers.about(referral);
        answers.aside(Course.run());
        var pages = pages(referral);
        secrets = new Search(
                Canary.all().stream().flatMap(Canary::forms).distinct().toList());
        known = new Search(List.of(referral.toString(), People.email("ana")));

        for (String database : DATABASES) through(database, rows(database));
        var told = Topics.read(network);
        through("topics", told);
        through("answers", answers.bodies());
        through("mails", List.of(given().get(network.url("mail.page")).asString()));
        through("pages", pages);
        through("addresses", Browsers.addresses());
        StoredFiles.below(network.directory(), this::through);

        assertThat(secrets.found()).isEmpty();
        for (String type : LifeStory.told())
            assertThat(told).as(type).anyMatch(event -> event.contains("\"" + type + "\""));
        // the search does find what is there
        assertThat(known.places())
                .contains("punte_identity", "punte_referral", "punte_case", "punte_notification", "topics", "answers")
                .contains("logs/identity-service.log", "pages", "addresses")
                .contains("data/postgresql", "data/kafka", "data/keycloak");
    }

    private void through(String place, Collection<String> texts) {
        Stream.of(secrets, known).parallel().forEach(search -> search.through(place, texts));
    }

    /** What both sides see in the portal: lists, inbox, one referral. */
    private List<String> pages(UUID referral) {
        var pages = new ArrayList<String>();
        try (var browsers = new Browsers()) {
            for (String name : List.of("ana", "dan")) {
                var visit = browsers.visit(network.url("portal"), false).signIn(People.email(name));
                for (String path : List.of(
                        "/tasks",
                        "/referrals/sent",
                        "/referrals/received",
                        "/referrals/" + referral,
                        "/persons",
                        "/casefiles",
                        "/calls",
                        "/calls/received",
                        "/capacity",
                        "/messages?box=own",
                        "/messages?box=desk")) pages.add(visit.open(path).content());
            }
        }
        return pages;
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
        ana.at(Part.CASE, Map.of("person", person)).post("/v1/casefiles").then().statusCode(201);
        var consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY", "CONTACT", "NEEDS");
        var referral = Story.sent(ana, person, dan.agency(), consent);
        Story.accept(dan, referral, dan).then().statusCode(200);
        await().untilAsserted(() ->
                dan.at(Part.IDENTITY).get("/v1/persons/{id}", person).then().statusCode(200));
        answers.refusing(ana, canary);
        await().untilAsserted(() -> assertThat(Story.messages(dan, "own", "PERSON_READABLE", referral))
                .isOne());
        return referral;
    }

    private Collection<String> rows(String database) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = OpenTransaction.connect(network, database)) {
            for (String table : DatabaseDump.tables(connection)) DatabaseDump.rows(connection, table, rows::add);
        }
        return rows;
    }
}
