package org.punte.portal.offering;

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
class ReceivedCallPageTest {
    private final Browser browser = new Browser();
    private final UUID offer = UUID.randomUUID();

    @BeforeEach
    void somebody_is_signed_in() {
        Scenes.signedIn("caseworker");
    }

    @Test
    void whoever_is_asked_sees_an_envelope_and_offers_with_workers() {
        Network.shows("/referral/v1/received-calls/" + offer, invitation("ASKED"));
        Network.shows("/referral/v1/services", "{\"items\":[],\"next\":null}");
        Network.answers("POST", "/referral/v1/received-calls/" + offer + "/offer", 200, invitation("OFFERED"));

        var page = browser.get("/calls/received/" + offer).asString();
        assertThat(page).contains("Iași", "Worker One", "offer-form");
        assertThat(page).doesNotContain("DUPLICATE_REFERRAL"); // a call names nobody who could have been sent twice
        var answer = browser.submit(
                "/calls/received/" + offer,
                "/calls/received/" + offer + "/offer",
                Map.of("workers", Scenes.ME.toString()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(offer + "/offer"))
                .singleElement(STRING)
                .contains("\"workers\":[\"" + Scenes.ME + "\"]");
    }

    @Test
    void an_answer_that_is_refused_is_shown_as_it_was_chosen() {
        Network.shows("/referral/v1/received-calls/" + offer, invitation("ASKED"));
        Network.shows("/referral/v1/services", "{\"items\":[],\"next\":null}");
        Network.answers("POST", "/referral/v1/received-calls/" + offer + "/offer", 409, "{}");
        Network.answers("POST", "/referral/v1/received-calls/" + offer + "/decline", 409, "{}");
        var page = "/calls/received/" + offer;

        assertThat(browser.submit(page, page + "/offer", Map.of("workers", Scenes.ME.toString()))
                        .asString())
                .contains("value=\"" + Scenes.ME + "\" checked");
        assertThat(browser.submit(page, page + "/decline", Map.of("reason", "NO_CAPACITY"))
                        .asString())
                .contains("value=\"NO_CAPACITY\" selected");
    }

    @Test
    void when_the_time_of_the_call_is_over_nothing_is_offered_and_what_is_kept_can_be_taken_back() {
        Network.shows(
                "/referral/v1/received-calls/" + offer,
                invitation("OFFERED").replace("2126-11-21T10:00:00Z", "2020-11-21T10:00:00Z"));

        var page = browser.get("/calls/received/" + offer).asString();

        assertThat(page).contains("decline-form").doesNotContain("offer-form");
    }

    @Test
    void what_we_declined_says_why() {
        Network.shows(
                "/referral/v1/received-calls/" + offer,
                invitation("DECLINED").replace("\"version\"", "\"declineReason\":\"NO_CAPACITY\",\"version\""));
        Network.shows("/referral/v1/services", "{\"items\":[],\"next\":null}");

        var page = browser.get("/calls/received/" + offer).asString();

        assertThat(page).contains("id=\"declined-why\">No place free<").doesNotContain("decline-form");
    }

    @Test
    void what_we_offered_stands_there_and_how_long_it_is_kept_only_while_it_is() {
        var kept = "\"workers\":[\"" + Scenes.ME
                + "\"],\"heldUntil\":\"2126-11-20T12:00:00Z\",\"place\":\"FAMILIES\",\"version\"";
        Network.shows("/referral/v1/services", "{\"items\":[],\"next\":null}");
        Network.shows(
                "/referral/v1/received-calls/" + offer, invitation("OFFERED").replace("\"version\"", kept));
        assertThat(browser.get("/calls/received/" + offer).asString())
                .contains("The place is kept until", "id=\"kept-place\">Place for: Families<")
                .contains("id=\"our-workers\">Would work with the person: Worker One<")
                .contains("value=\"" + Scenes.ME + "\" checked");

        Network.shows(
                "/referral/v1/received-calls/" + offer, invitation("CONFIRMED").replace("\"version\"", kept));
        assertThat(browser.get("/calls/received/" + offer).asString())
                .doesNotContain("The place is kept until", "id=\"kept-place\"", "id=\"our-workers\"");
    }

    private String invitation(String status) {
        return """
                {"id":"%s","sender":"%s","service":"ACC_SHELTER","urgency":"URGENT","envelope":{"ageBand":"ADULT","region":"IS","requirements":["COT"]},
                 "status":"%s","askedAt":"2026-11-20T10:00:00Z","closesAt":"2126-11-21T10:00:00Z","version":0}""".formatted(offer, Scenes.OTHER, status);
    }
}
