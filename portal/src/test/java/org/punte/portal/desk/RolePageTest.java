package org.punte.portal.desk;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.portal.client.staff.Role;
import org.punte.portal.network.Browser;
import org.punte.portal.network.Network;
import org.punte.portal.network.PortalTest;
import org.punte.portal.network.Scenes;

/** What each role is led to, against who may read it by the authorization matrix. */
@PortalTest
@TestSecurity(user = "worker")
class RolePageTest {
    private static final Pattern LINK = Pattern.compile("<a id=\"(nav-[a-z]+)\"");
    private static final Map<String, Set<String>> READS = Map.ofEntries(
            entry("nav-desk", Set.of("GET /v1/desk")),
            entry("nav-received", Set.of("GET /v1/referrals/received")),
            entry("nav-sent", Set.of("GET /v1/referrals/sent")),
            entry("nav-persons", Set.of("GET /v1/persons")),
            entry("nav-deciding", Set.of("GET /v1/persons/to-decide")),
            entry("nav-casefiles", Set.of("GET /v1/casefiles")),
            entry("nav-figures", Set.of("GET /v1/statistics/releases")),
            entry("nav-messages", Set.of("GET /v1/messages")),
            entry("nav-agencies", Set.of("GET /v1/agencies")),
            entry("nav-services", Set.of("GET /v1/services")),
            entry("nav-places", Set.of("GET /v1/places")),
            entry("nav-calls", Set.of("GET /v1/calls", "GET /v1/received-calls")),
            entry("nav-colleagues", Set.of("GET /v1/colleagues", "GET /v1/accounts")),
            entry("nav-assignments", Set.of("GET /v1/referrals/unassigned")),
            entry("nav-agreements", Set.of("GET /v1/agreements")),
            entry("nav-bases", Set.of("GET /v1/other-bases")),
            entry("nav-ledger", Set.of("GET /v1/audited-readings")),
            entry("nav-network", Set.of("GET /v1/applications")));
    /** The pages of one's own agency and of what waits are put together for whoever opens them. */
    private static final Set<String> FOR_THEIR_READERS = Set.of("nav-tasks", "nav-agency");

    private final Browser browser = new Browser();

    @BeforeEach
    void nothing_waits() {
        Network.shows("/referral/v1/desk", "{\"items\":[]}");
        Network.shows("/referral/v1/referrals/sent", "{\"items\":[]}");
        Network.shows("/notification/v1/messages/unread", "{\"desk\":0,\"own\":0}");
    }

    static Stream<String> roles() {
        return Stream.of(Role.values())
                .filter(role -> role != Role.OTHER)
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void no_link_in_the_menu_is_dead(String role) throws IOException {
        var readers = Readers.read();
        Scenes.signedIn(role);

        var page = browser.get("/tasks").then().statusCode(200).extract().asString();

        var links = LINK.matcher(page).results().map(link -> link.group(1)).collect(Collectors.toSet());
        links.removeAll(FOR_THEIR_READERS);
        assertThat(links)
                .allSatisfy(link -> assertThat(READS.get(link))
                        .as(link)
                        .anyMatch(endpoint -> readers.of(endpoint).contains(role)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"specialist"})
    void a_role_without_pages_is_told_so(String role) {
        Scenes.signedIn(role);

        assertThat(browser.get("/tasks").asString())
                .contains("There are no pages for your role here yet")
                .contains("nav-colleagues");
    }

    @Test
    void an_auditor_reads_agreements_and_changes_none() {
        Scenes.signedIn("auditor");
        Network.shows("/identity/v1/agreements", """
                {"items":[{"id":"%1$s","proposer":"%2$s","partner":"%1$s","number":"A-7","signedOn":"2026-01-02",
                 "categories":["IDENTITY"],"validUntil":"2027-01-02","state":"PROPOSED","version":0}]}""".formatted(Scenes.HOME, Scenes.OTHER));

        assertThat(browser.get("/tasks").asString()).contains("As auditor you can look at");
        assertThat(browser.get("/agency/agreements").asString())
                .contains("A-7", "href=\"/tasks\"")
                .doesNotContain("new-agreement", "/confirmation", "/termination");
    }
}
