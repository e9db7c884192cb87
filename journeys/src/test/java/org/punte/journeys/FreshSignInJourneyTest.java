package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whoever gives roles signs in again, though Keycloak remembers her. */
@Journey
class FreshSignInJourneyTest {
    private static final Browsers BROWSERS = new Browsers();
    /** What the button of a refused form does: five minutes are too long for a story. */
    private static final String BUTTON = """
            () => {
                const form = document.querySelector('form[action="/sign-out"]');
                form.action = '/fresh-sign-in';
                const to = document.createElement('input');
                Object.assign(to, {type: 'hidden', name: 'to', value: '/approvals'});
                form.append(to);
                form.submit();
            }""";

    private final Network network = Network.running();

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @Test
    void keycloak_asks_for_the_password_again_and_leads_back_for_the_same_agency() {
        network.people().nadia();
        var visit = BROWSERS.visit(network.url("portal"), true).signIn(People.email("nadia"));
        var here = visit.text("#signed-in");

        visit.page().evaluate(BUTTON);
        visit.page().waitForSelector("#password");
        visit.proves(People.PASSWORD).page().waitForURL(network.url("portal") + "/approvals**");

        assertThat(visit.text("#signed-in")).isEqualTo(here);
    }

    @Test
    void who_works_for_several_agencies_comes_back_to_the_one_she_left() {
        network.people().shared("smaranda", "Casa Frasinilor", "Casa Carpenilor");
        var visit = BROWSERS.visit(network.url("portal"), true).comes(People.email("smaranda"));
        visit.page().locator("text=Casa Frasinilor").first().click();
        visit.proves(People.PASSWORD).arrived();

        visit.page().evaluate(BUTTON);
        visit.page().waitForSelector("#password");
        visit.proves(People.PASSWORD).page().waitForURL(network.url("portal") + "/**");

        assertThat(visit.open("/tasks").text("#signed-in")).contains("Casa Frasinilor");
    }
}
