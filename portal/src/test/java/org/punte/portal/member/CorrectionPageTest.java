package org.punte.portal.member;

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

/** What an agency is known by is corrected by two, who see both faces side by side. */
@PortalTest
@TestSecurity(user = "worker")
class CorrectionPageTest {
    private static final String NONE = "{\"items\":[],\"next\":null}";

    private final Browser browser = new Browser();
    private final UUID id = UUID.randomUUID();
    private final UUID correction = UUID.randomUUID();
    private final String page = "/network/agencies/" + id;
    private final String service = "/identity/v1/agency-corrections";

    @BeforeEach
    void an_agency_with_a_typo() {
        Scenes.signedIn("network-admin");
        Network.shows("/identity/v1/agencies/" + id, """
                {"id":"%s","name":"Asocatia","kind":"NGO","county":"IS","zone":"Europe/Bucharest","status":"ACTIVE","version":2}""".formatted(id));
        Network.shows(service, NONE);
    }

    @Test
    void the_form_begins_with_what_stands_and_a_countys_name_will_do() {
        Network.answers("POST", service, 201, "{}");

        var answer = browser.submit(
                page,
                page + "/corrections",
                Map.of("name", "Asociația", "kind", "SHELTER", "county", "Vaslui", "reason", "A typo"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked("POST " + service))
                .singleElement(STRING)
                .contains("\"agency\":\"" + id, "\"name\":\"Asociația\"", "\"kind\":\"SHELTER\"", "\"county\":\"VS\"");
        assertThat(browser.get(page).asString())
                .contains("value=\"Asocatia\"", "value=\"Iași\"", "value=\"NGO\" selected");
    }

    @Test
    void the_second_person_sees_both_side_by_side_and_decides() {
        waits(Scenes.OTHER, id);
        Network.answers("POST", service + "/" + correction + "/approval", 200, "{}");

        assertThat(browser.get(page).asString())
                .contains(
                        "<td id=\"name-now\">Asocatia</td><td id=\"name-then\">Asociația &lt;b&gt;</td>",
                        "Iași",
                        "Vaslui",
                        "A typo")
                .doesNotContain("id=\"correct-form\"", "id=\"other-decides\"");
        var answer = browser.submit(page, page + "/corrections/" + correction + "/approval", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Network.asked(correction + "/approval")).isNotEmpty();
    }

    @Test
    void whose_own_agency_proposed_it_or_is_meant_decides_nothing_and_only_whoever_proposed_takes_it_back() {
        waits(Scenes.HOME, id);

        assertThat(browser.get(page).asString())
                .contains("id=\"other-decides\"", correction + "/refusal")
                .doesNotContain(correction + "/approval");
        waits(Scenes.OTHER, Scenes.HOME);
        assertThat(browser.get(page).asString())
                .contains("id=\"other-decides\"")
                .doesNotContain(correction + "/approval", correction + "/refusal");
    }

    @Test
    void it_is_listed_among_what_waits_for_those_who_may_decide() {
        for (var list :
                new String[] {"role-grants/pending", "mail-domains", "clients/awaiting", "freezes", "agreements"})
            Network.shows("/identity/v1/" + list, NONE);
        waits(Scenes.OTHER, id);
        assertThat(browser.get("/approvals").asString()).contains("id=\"correction-" + correction, page);

        waits(Scenes.HOME, id);

        assertThat(browser.get("/approvals").asString()).doesNotContain("correction-" + correction);
    }

    @Test
    void a_name_that_another_agency_has_comes_back_with_what_was_typed() {
        Network.answers("POST", service, 409, """
                {"type":"/problems/agency-name-taken","errors":[{"field":"name","message":"taken"}]}""");

        var answer = browser.submit(
                page, page + "/corrections", Map.of("name", "Salvați", "kind", "NGO", "reason", "A typo"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("Another agency has this name", "data-field=\"name\"", "value=\"Salvați\"");
    }

    private void waits(UUID from, UUID agency) {
        Network.shows(service, """
                {"items":[{"id":"%s","agency":"%s","before":{"name":"Asocatia","kind":"NGO","county":"IS"},
                 "after":{"name":"Asociația <b>","kind":"NGO","county":"VS"},"reason":"A typo","state":"PROPOSED",
                 "proposedBy":"%s","proposedFrom":"%s","proposedAt":"2026-11-20T10:00:00Z","version":0}],"next":null}""".formatted(correction, agency, UUID.randomUUID(), from));
    }
}
