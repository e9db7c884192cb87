package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.punte.testing.canary.DatabaseDump;
import org.punte.testing.canary.Disguises;

/** Names, phones and birth dates of everybody the stories met are found nowhere outside the vault's answers. */
@Journey
@Order(Integer.MAX_VALUE)
class CanaryJourneyTest {
    private static final List<String> DATABASES = List.of(
            "punte_identity", "punte_identity_keys", "punte_referral", "punte_referral_keys", "punte_case",
            "punte_case_keys", "punte_notification", "punte_portal");
    private final Network network = Network.running();

    @Test
    void no_name_phone_or_birth_date_is_in_a_database_a_topic_or_a_log() throws Exception {
        var loud = Canary.released();
        tell(loud);
        var words = Canary.all().stream()
                .flatMap(canary -> Stream.of(canary.givenName(), canary.familyName(), canary.phone()))
                .flatMap(word -> Disguises.of(word).stream())
                .distinct()
                .toList();
        var births = Stream.of(loud).map(Canary::birthDate).toList();
        var search = new Search(words);

        for (String database : DATABASES) search.through(database, rows(database));
        for (String record : Topics.read(network)) search.in("a topic", record);
        try (Stream<Path> logs = Files.walk(network.directory().resolve("logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList())
                search.in(log.getFileName().toString(), Files.readString(log, StandardCharsets.ISO_8859_1), Files.readString(log));
        }

        assertThat(search.read()).as("there was something to search").isGreaterThan(200);
        assertThat(search.found()).isEmpty();
        assertThat(births).allSatisfy(birth -> assertThat(rows("punte_identity")).noneMatch(row -> row.contains(birth)));
    }

    /** One more person goes the whole way, with the errors that a tired worker makes. */
    private void tell(Canary canary) {
        var ana = network.people().ana();
        var dan = network.people().dan();
        var person = Story.personOf(ana, canary);
        var consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY", "CONTACT");
        var referral = Story.sent(ana, person, dan.agency(), consent);
        Story.accept(dan, referral, dan).then().statusCode(200);
        await().untilAsserted(
                () -> dan.at(Part.IDENTITY).get("/v1/persons/{id}", person).then().statusCode(200));
        ana.at(Part.IDENTITY, java.util.Map.of("familyName", canary.familyName(), "unknown", canary.phone()))
                .post("/v1/persons")
                .then()
                .statusCode(400);
        ana.at(Part.REFERRAL, java.util.Map.of("person", canary.familyName()))
                .post("/v1/referrals")
                .then()
                .statusCode(400);
        await().untilAsserted(() -> assertThat(Story.messages(dan, "own", "PERSON_READABLE", referral)).isOne());
    }

    private Collection<String> rows(String database) throws SQLException, IOException {
        var rows = new ArrayList<String>();
        try (var connection = OpenTransaction.connect(network, database)) {
            for (String table : DatabaseDump.tables(connection)) DatabaseDump.rows(connection, table, rows::add);
        }
        return rows;
    }
}
