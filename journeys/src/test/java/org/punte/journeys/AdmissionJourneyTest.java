package org.punte.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.journeys.Part.IDENTITY;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How an agency comes into the network, and its people after it. Beside other stories, one part after the other. */
@Journey
@Execution(ExecutionMode.CONCURRENT)
class AdmissionJourneyTest {
    private static final Browsers BROWSERS = new Browsers();
    private static final String NAME = "Casa Mestecenilor";
    private final Network network = Network.running();
    private final Letters letters = new Letters(network);
    private final Actor noemi = administrator("noemi", "Liga Plopilor");

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void an_agency_asks_two_others_agree_and_its_people_sign_in_with_a_second_factor() {
        String answer = applied();
        assertThat(applied()).as("the answer when all of it is known already").isEqualTo(answer);

        administrator("olga", "Liga Castanilor");
        var first = visit().signIn(People.email("olga"));
        String application = applicationOf(first);
        assertThat(approved(first, application).attribute("#status", "data-status"))
                .isEqualTo("RECEIVED");
        assertThat(first.open(application).shows("#other-next"))
                .as("no second yes of the same agency")
                .isTrue();
        var other = visit().signIn(People.email("noemi"));
        assertThat(approved(other, application).attribute("#status", "data-status"))
                .isEqualTo("APPROVED");
        activated(other);

        var maria = new Newcomer("maria@mesteceni.example");
        var administrator = arrived(maria, "maria@mesteceni.example");
        assertThat(administrator.text("#signed-in")).contains(NAME);
        assertThat(invited(administrator, "stan@elsewhere.example").shows("#refusal"))
                .isTrue();
        assertThat(invited(administrator, "stan@mesteceni.example").shows("#pending"))
                .isTrue();

        var stan = new Newcomer("stan@mesteceni.example");
        assertThat(arrived(stan, "stan@mesteceni.example").shows("#nav-assignments"))
                .as("supervises")
                .isFalse();
        other.open("/approvals").click("li.pending:has-text('Stan Invitatul') button.approve");
        var supervisor = stan.signIn(visit());
        assertThat(supervisor.shows("#nav-assignments")).as("supervises").isTrue();
        assertThat(supervisor.shows("#nav-agency")).as("administers").isFalse();
        withoutPhone(administrator);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void two_approvals_of_one_agency_at_the_same_instant_are_one() {
        String name = "Centrul Alunilor";
        given().baseUri(IDENTITY.url())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        name,
                        "kind",
                        "SHELTER",
                        "phone",
                        "+40232555088",
                        "registrationNumber",
                        "RO-88",
                        "contactName",
                        "Ada Alun",
                        "contactEmail",
                        "ada@aluni.example"))
                .post("/v1/applications")
                .then()
                .statusCode(202);
        String application = noemi.at(IDENTITY)
                .queryParam("status", "RECEIVED")
                .get("/v1/applications")
                .jsonPath()
                .getString("items.find { it.name == '%s' }.id".formatted(name));
        var hands = List.of(noemi, administrator("narcis", "Liga Plopilor"));
        var check = Map.of("check", Map.of("kind", "VISIT", "reference", "Met at the town hall", "on", today()));

        var answers = SameInstantJourneyTest.together(
                2, hand -> hands.get(hand).at(IDENTITY, check).post("/v1/applications/{id}/approval", application));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        var after = noemi.at(IDENTITY).get("/v1/applications/{id}", application).jsonPath();
        assertThat(after.getList("approvals")).hasSize(1);
        assertThat(after.getString("status")).isEqualTo("RECEIVED");
    }

    /** Nobody else's: while somebody signs in, Keycloak takes the same person's second sign-in for a wrong password. */
    private Actor administrator(String name, String agency) {
        return network.people().worker(name, agency, "network-admin");
    }

    private Visit visit() {
        return BROWSERS.visit(network.url("portal"), true);
    }

    /** What somebody without an account reads after asking. */
    private String applied() {
        var form = visit().open("/").click("#apply").fill("#name", NAME).choose("#kind", "NGO");
        return form.fill("#registration-number", "RO-4711")
                .fill("#phone", "+40232555077")
                .fill("#contact-name", "Maria Mesteacăn")
                .fill("#contact-email", "maria@mesteceni.example")
                .click("form#apply-form #apply")
                .text("main");
    }

    private static String applicationOf(Visit administrator) {
        return administrator.open("/network").attribute("tr:has-text('%s') a".formatted(NAME), "href");
    }

    private static Visit approved(Visit administrator, String application) {
        checked(administrator.open(application), "approve");
        return administrator.click("#approve");
    }

    /** The third decision. */
    private static void activated(Visit administrator) {
        administrator.open(administrator.attribute("#agency", "href"));
        assertThat(administrator.attribute("#status", "data-status")).isEqualTo("PROBATION");
        checked(administrator, "activate");
        assertThat(administrator.click("#activate").attribute("#status", "data-status"))
                .isEqualTo("ACTIVE");
    }

    private static void checked(Visit administrator, String form) {
        administrator
                .choose("#" + form + "-checked", "PUBLIC_REGISTER")
                .fill("#" + form + "-reference", "Entry 4711")
                .fill("#" + form + "-on", today());
    }

    private Visit arrived(Newcomer newcomer, String email) {
        var visit = visit();
        newcomer.follows(letters.link(email), visit.page());
        return newcomer.signIn(visit());
    }

    /** Printed codes, each good for one sign-in. */
    private void withoutPhone(Visit administrator) {
        var email = "codrin@mesteceni.example";
        var form = inviting(administrator, "Codrin Invitatul", email).check("#factor-codes");
        assertThat(form.click("#send-invitation").shows("#invited")).isTrue();

        var codrin = new Newcomer(email);

        assertThat(arrived(codrin, email).text("#signed-in")).contains(NAME);
        assertThat(codrin.signIn(visit()).shows("#nav-persons"))
                .as("the next code")
                .isTrue();
    }

    private static Visit invited(Visit administrator, String email) {
        return inviting(administrator, "Stan Invitatul", email)
                .check("#role-SUPERVISOR")
                .click("#send-invitation");
    }

    private static Visit inviting(Visit administrator, String name, String email) {
        return administrator
                .open("/agency/accounts")
                .click("#invite")
                .fill("#name", name)
                .fill("#email", email)
                .check("#role-CASEWORKER");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Europe/Bucharest")).toString();
    }
}
