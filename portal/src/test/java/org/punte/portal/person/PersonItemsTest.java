package org.punte.portal.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** What was sent and received for a person stands on the page of the record. */
@PortalTest
@TestSecurity(user = "worker")
class PersonItemsTest {
    private static final String SENT = "/referral/v1/referrals/sent";

    private final Browser browser = new Browser();
    private final UUID person = UUID.randomUUID();
    private final String page = "/persons/" + person;

    @BeforeEach
    void a_caseworker_works_with_somebody() {
        Scenes.signedIn("caseworker");
        Network.shows("/identity/v1" + page, "{\"id\":\"%s\",\"treatedAsChild\":false}".formatted(person));
        Network.shows("/identity/v1" + page + "/consents", "{\"items\":[]}");
        Network.shows("/cases/v1/casefiles", "{\"items\":[],\"next\":null}");
        Network.shows(SENT, "{\"items\":[],\"next\":null}");
    }

    @Test
    void what_was_sent_and_what_a_file_came_from_newest_first() {
        var received = Scenes.received("ACCEPTED");
        Network.shows("/cases/v1/casefiles", """
                {"items":[{"id":"%s","person":"%s","status":"OPEN","origin":{"referral":"%s"},"version":0}],"next":null}""".formatted(UUID.randomUUID(), person, received));
        var sent = sent();

        var html = browser.get(page).asString();

        assertThat(html.indexOf("id=\"referral-" + sent))
                .isPositive()
                .isLessThan(html.indexOf("id=\"referral-" + received));
        assertThat(html)
                .contains("href=\"/referrals/" + sent, "href=\"/referrals/" + received)
                .contains(
                        "RF-2222-AAAA",
                        "To: Other agency",
                        "From: Other agency",
                        "href=\"/referrals/sent?person=" + person);
        assertThat(Network.asked("GET " + SENT + "?"))
                .last()
                .asString()
                .contains("person=" + person)
                .contains("limit=10");
    }

    @Test
    void what_is_hidden_from_the_reader_is_not_listed() {
        var hidden = UUID.randomUUID();
        Network.shows("/cases/v1/casefiles", """
                {"items":[{"id":"%s","person":"%s","status":"OPEN","origin":{"referral":"%s"},"version":0}],"next":null}""".formatted(UUID.randomUUID(), person, hidden));

        assertThat(browser.get(page).asString())
                .contains("id=\"no-items\"")
                .doesNotContain("referral-" + hidden, "id=\"items-silent\"");
    }

    @Test
    void silence_is_not_taken_for_nothing() {
        Network.answers("GET", SENT, 503, "{}");

        assertThat(browser.get(page).asString()).contains("id=\"items-silent\"").doesNotContain("id=\"no-items\"");
    }

    @Test
    void where_the_files_are_silent_nobody_says_that_nothing_came() {
        Network.answers("GET", "/cases/v1/casefiles", 503, "{}");

        assertThat(browser.get(page).asString()).contains("id=\"items-silent\"").doesNotContain("id=\"no-items\"");
    }

    @Test
    void the_whole_list_is_that_of_the_person_also_where_it_is_narrowed_further() {
        sent();

        var html = browser.get("/referrals/sent?person=" + person).asString();

        assertThat(html)
                .contains("<input type=\"hidden\" name=\"person\" value=\"" + person + "\">")
                .contains("id=\"to-record\" href=\"" + page)
                .contains("href=\"?person=" + person + "&amp;after=place");
        assertThat(Network.asked("GET " + SENT + "?person=" + person)).isNotEmpty();
        assertThat(browser.get("/referrals/sent?person=nobody").statusCode()).isEqualTo(400);
    }

    private UUID sent() {
        var id = UUID.randomUUID();
        Network.shows(SENT, """
                {"items":[{"id":"%s","side":"SENT","code":"RF-2222-AAAA","receiver":"%s","person":"%s","service":"MED","urgency":"NORMAL",
                 "status":"SENT","sentAt":"2026-11-22T10:00:00Z","version":1}],"next":"place"}""".formatted(id, Scenes.OTHER, person));
        return id;
    }
}
