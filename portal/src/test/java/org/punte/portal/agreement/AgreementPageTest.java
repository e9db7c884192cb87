package org.punte.portal.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

@PortalTest
@TestSecurity(user = "worker")
class AgreementPageTest {
    private static final String PATH = "/identity/v1/agreements";

    private final Browser browser = new Browser();
    private final UUID mine = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();

    @BeforeEach
    void each_side_has_proposed_one() {
        Scenes.signedIn("agency-admin");
        Network.shows(
                PATH,
                "{\"items\":[%s,%s],\"next\":null}"
                        .formatted(
                                agreement(mine, Scenes.HOME, Scenes.OTHER, "2126-01-01"),
                                agreement(theirs, Scenes.OTHER, Scenes.HOME, "2126-01-01")));
    }

    @Test
    void only_what_the_other_side_proposed_can_be_confirmed() {
        assertThat(browser.get("/agency/agreements").asString())
                .contains(
                        theirs + "/confirmation",
                        mine + "/termination",
                        "Take back",
                        "Other agency",
                        "aria-label=\"Take back: Other agency\"")
                .doesNotContain(mine + "/confirmation");
    }

    @Test
    void a_confirmation_carries_no_body() {
        Network.answers("POST", PATH + "/" + theirs + "/confirmation", 200, "{}");

        var answer = browser.submit("/agency/agreements", "/agency/agreements/" + theirs + "/confirmation", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(theirs + "/confirmation"))
                .singleElement(STRING)
                .endsWith("body=")
                .doesNotContain("key=null");
    }

    @Test
    void a_proposal_names_the_partner_and_what_may_be_shared() {
        Network.answers("POST", PATH, 201, agreement(mine, Scenes.HOME, Scenes.OTHER, "2126-01-01"));
        var number = "No " + UUID.randomUUID();

        var answer = browser.submit("/agency/agreements/new", "/agency/agreements", fields(number));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(number))
                .singleElement(STRING)
                .contains(
                        "\"with\":\"" + Scenes.OTHER + "\"",
                        "\"signedOn\":\"2026-11-01\",\"categories\":[\"IDENTITY\",\"LANGUAGE\"],\"validUntil\":\"2027-11-01\"");
    }

    @Test
    void dates_that_do_not_fit_come_back_as_they_were_typed() {
        Network.answers("POST", PATH, 400, "{\"type\":\"/problems/agreement-dates-not-possible\"}");

        var answer = browser.submit("/agency/agreements/new", "/agency/agreements", fields("No 1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains(
                        "The dates of the cooperation agreement do not fit",
                        "value=\"2027-11-01\"",
                        "value=\"LANGUAGE\" checked");
    }

    @Test
    void an_agreement_that_runs_out_says_how_many_days_are_left() {
        var soon =
                LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC).plusDays(20);
        Network.shows(
                PATH,
                "{\"items\":[%s],\"next\":null}"
                        .formatted(agreement(mine, Scenes.HOME, Scenes.OTHER, soon.toString())));

        assertThat(browser.get("/agency/agreements").asString()).containsPattern("(19|20) days left");
    }

    private static Map<String, Object> fields(String number) {
        return Map.of(
                "with",
                Scenes.OTHER.toString(),
                "number",
                number,
                "signedOn",
                "2026-11-01",
                "categories",
                List.of("IDENTITY", "LANGUAGE"),
                "validUntil",
                "2027-11-01");
    }

    private static String agreement(UUID id, UUID proposer, UUID partner, String until) {
        return """
                {"id":"%s","proposer":"%s","partner":"%s","number":"No 7","signedOn":"2026-01-01","categories":["IDENTITY"],"validUntil":"%s","state":"PROPOSED","version":1}""".formatted(id, proposer, partner, until);
    }
}
