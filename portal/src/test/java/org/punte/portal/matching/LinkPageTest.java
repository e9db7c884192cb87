package org.punte.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.security.TestSecurity;
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
class LinkPageTest {
    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID link = UUID.randomUUID();
    private final String page = "/persons/" + person + "/links";

    @BeforeEach
    void two_records_are_linked() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1/colleagues", """
                {"items":[{"account":"%s","name":"Worker Me"}]}""".formatted(Scenes.ME));
        Network.shows("/identity/v1/persons", """
                {"items":[{"id":"%s","pseudonym":"PN-7F3K-22QX"},{"id":"%s","pseudonym":"PN-8G4M-33RY"}],"next":null}""".formatted(person, other));
        Network.shows("/identity" + "/v1" + page, "{\"items\":[" + made("") + "],\"next\":null}");
        Network.shows("/identity/v1/links/" + link, made(""));
        Network.shows("/identity/v1/links/" + link + "/accesses", """
                {"items":[{"at":"2026-11-20T10:00:00Z","person":"%s","account":"%s","categories":["IDENTITY"]}],"next":null}""".formatted(other, Scenes.ME));
    }

    @Test
    void the_links_of_a_record_lead_to_the_other_one_and_to_what_was_read() {
        assertThat(browser.get(page).asString())
                .contains("PN-8G4M-33RY", "The same human", "href=\"/persons/" + other, "href=\"/links/" + link)
                .doesNotContain("<option value=\"" + person);
        assertThat(browser.get("/links/" + link).asString()).contains("Worker Me", "record PN-8G4M-33RY", "end-form");
    }

    @Test
    void a_child_is_linked_from_its_parent() {
        Network.answers("POST", "/identity/v1/links", 201, made(""));

        var answer =
                browser.submit(page, page, Map.of("other", other, "relation", "CHILD", "reason", "FAMILY_SAID_SO"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST /identity/v1/links"))
                .last(STRING)
                .endsWith("body={\"kind\":\"PARENT\",\"one\":\"%s\",\"other\":\"%s\",\"reason\":\"FAMILY_SAID_SO\"}"
                        .formatted(other, person));
    }

    @Test
    void a_link_is_ended_with_a_reason_and_opens_nothing_afterwards() {
        Network.answers("POST", "/identity/v1/links/" + link + "/ending", 200, "{}");

        var answer = browser.submit("/links/" + link, "/links/" + link + "/ending", Map.of("reason", "MISTAKE"));

        assertThat(answer.statusCode()).isEqualTo(303);
        var ended = made(",\"endedReason\":\"MISTAKE\",\"endedBy\":\"%s\",\"endedAt\":\"2026-11-21T10:00:00Z\""
                .formatted(Scenes.ME));
        Network.shows("/identity/v1/links/" + link, ended);
        Network.shows("/identity" + "/v1" + page, "{\"items\":[" + ended + "],\"next\":null}");
        assertThat(browser.get("/links/" + link).asString())
                .contains("It was a mistake")
                .doesNotContain("end-form");
        assertThat(browser.get(page).asString()).doesNotContain("href=\"/persons/" + other + "\"");
    }

    private String made(String ended) {
        return """
                {"id":"%s","kind":"SAME_HUMAN","one":{"id":"%s","pseudonym":"PN-7F3K-22QX"},"other":{"id":"%s","pseudonym":"PN-8G4M-33RY"},
                 "reason":"PERSON_SAID_SO","madeBy":"%s","madeAt":"2026-11-20T10:00:00Z"%s}""".formatted(link, person, other, Scenes.ME, ended);
    }
}
