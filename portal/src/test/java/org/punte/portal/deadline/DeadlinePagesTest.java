package org.punte.portal.deadline;

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
class DeadlinePagesTest {
    private static final String RULES = "/identity/v1/deadline-rules";
    private static final String RULE = """
            {"id":"%s","name":"%s","version":%d,"amounts":[%s],"unit":"DAYS","source":"Law 678/2001 art. 39","verified":false,
             "since":"2026-05-01","changedAt":"2026-05-01T10:00:00Z"}""";

    private final Browser browser = new Browser();

    @BeforeEach
    void two_deadlines_and_one_that_we_have_no_words_for() {
        Network.shows(
                RULES,
                "{\"items\":[%s,%s,%s]}"
                        .formatted(
                                rule("REFLECTION_WARNING", 2, "30,14,7,1"),
                                rule("REFLECTION_WARNING", 1, "30,7"),
                                rule("MOON_PHASE", 1, "28")));
    }

    @Test
    void whoever_works_reads_the_table_with_sources_and_earlier_versions_and_changes_nothing() {
        Scenes.signedIn("caseworker");

        var page = browser.get("/deadlines").asString();

        assertThat(page)
                .contains(
                        "Warnings before a reflection period ends",
                        "30 days, 14 days, 7 days, 1 day",
                        "Law 678/2001 art. 39")
                .contains(
                        "Version 1: 30 days, 7 days",
                        "Before the end (general knowledge)",
                        "MOON_PHASE",
                        "not yet held against the source")
                .doesNotContain("class=\"change\"");
    }

    @Test
    void amounts_and_shipped_sources_stand_in_the_readers_language() {
        Scenes.signedIn("caseworker");
        Network.shows(
                RULES,
                "{\"items\":[%s,%s,%s,%s]}"
                        .formatted(
                                rule("ADULT_PLAN", 1, "30"),
                                rule("CHILD_IN_VIEW", 1, "0"),
                                rule("EU_STATISTICS", 1, "9,30").replace("DAYS", "ANNUAL_DATE"),
                                rule("EU_TRANSPOSITION", 1, "2026,7,15").replace("DAYS", "FIXED_DATE")));

        browser.get("/language/ro?to=/deadlines");

        assertThat(browser.get("/deadlines").asString())
                .contains(">30 de zile</td>", ">în aceeași zi</td>", "în fiecare an, 30.09", "15.07.2026")
                .contains("Cunoștințe generale", "Directiva (UE) 2024/1712, doi ani")
                .doesNotContain("Law 678");
    }

    @Test
    void a_network_administrator_adds_a_dated_version_with_its_source() {
        Scenes.signedIn("network-admin");
        Network.answers("POST", RULES, 201, rule("REFLECTION_WARNING", 3, "30"));
        assertThat(browser.get("/deadlines").asString()).contains("href=\"/deadlines/REFLECTION_WARNING\"");

        var done = browser.submit("/deadlines/REFLECTION_WARNING", "/deadlines/REFLECTION_WARNING", typed());

        assertThat(done.header("Location")).endsWith("/deadlines");
        assertThat(Network.asked("POST " + RULES))
                .last(STRING)
                .contains("\"amounts\":[45,14,7,1]", "\"since\":\"2026-12-01\"", "\"reason\":\"The law changed\"");
    }

    @Test
    void a_refused_version_keeps_what_was_typed() {
        Scenes.signedIn("network-admin");
        Network.answers("POST", RULES, 400, "{\"type\":\"/problems/deadline-date-not-possible\"}");

        var page = browser.submit("/deadlines/REFLECTION_WARNING", "/deadlines/REFLECTION_WARNING", typed());

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.asString()).contains("value=\"45, 14, 7, 1\"", "The law changed");
    }

    private static Map<String, Object> typed() {
        return Map.of(
                "amounts", "45, 14, 7, 1", "source", "New law", "since", "2026-12-01", "reason", "The law changed");
    }

    private static String rule(String name, int version, String amounts) {
        return RULE.formatted(UUID.randomUUID(), name, version, amounts);
    }
}
