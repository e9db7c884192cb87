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
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.punte.testing.canary.DatabaseDump;
import org.punte.testing.canary.Disguises;

/** Names, phones and birth dates of everybody the stories met are found nowhere outside the vault's answers. */
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
    private final Network network = Network.running();
    private final Answers answers = new Answers();
    private Search secrets;
    private Search known;

    @Test
    void no_name_phone_or_birth_date_is_anywhere_outside_the_vaults_answers() throws Exception {
        var referral = tell(Canary.released());
        answers.about(referral);
        var pages = pages(referral);
        secrets = new Search(Canary.all().stream()
                .flatMap(canary ->
                        Stream.of(canary.givenName(), canary.familyName(), canary.phone(), canary.birthDate()))
                .flatMap(word -> Disguises.of(word).stream())
                .distinct()
                .toList());
        known = new Search(List.of(referral.toString(), People.email("ana")));

        for (String database : DATABASES) through(database, rows(database));
        through("topics", Topics.read(network));
        through("answers", answers.bodies());
        through("mails", List.of(given().get(network.url("mail.page")).asString()));
        through("pages", pages);
        through("addresses", Browsers.addresses());
        StoredFiles.below(network.directory(), this::through);

        assertThat(secrets.found()).isEmpty();
        // the search does find what is there
        assertThat(known.places())
                .contains("punte_identity", "punte_referral", "punte_case", "punte_notification", "topics", "answers")
                .contains("logs/identity-service.log", "pages", "addresses")
                .contains("data/postgresql", "data/kafka", "data/keycloak");
    }

    private void through(String place, Collection<String> texts) {
        secrets.through(place, texts);
        known.through(place, texts);
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
                        "/messages?box=own",
                        "/messages?box=desk")) pages.add(visit.open(path).content());
            }
        }
        return pages;
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
