package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The closed loop as two people see it, with scripts and without. */
@Journey
class BrowserJourneyTest {
    private static final Browsers BROWSERS = new Browsers();
    private final Network network = Network.running();
    private final Actor ana = network.people().ana();
    private final Actor dan = network.people().dan();
    private final Canary canary = Canary.released();

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_person_is_referred_accepted_helped_and_changes_her_mind(boolean scripts) {
        var sender = visit(scripts).signIn(People.email("ana"));
        String person = registered(sender);
        agreed(sender, person);
        String referral = sent(sender, person);

        var receiver = visit(scripts).signIn(People.email("dan"));
        await().untilAsserted(() ->
                assertThat(receiver.open("/messages?box=desk").content()).contains(idOf(referral)));
        receiver.open(referral);
        assertThat(receiver.content()).doesNotContain(canary.familyName(), canary.givenName(), person);
        receiver.click("#accept");
        await().untilAsserted(
                        () -> assertThat(receiver.open(referral + "/person").attribute("#person", "data-state"))
                                .isEqualTo("OPEN"));
        assertThat(receiver.text("#family-name")).isEqualTo(canary.familyName());
        assertThat(receiver.shows("#phone")).isFalse();

        receiver.open(referral)
                .click("#start")
                .choose("#outcome-choice", "SERVICE_FULLY")
                .click("#complete");
        await().untilAsserted(() -> assertThat(sender.open(referral).attribute("#status", "data-status"))
                .isEqualTo("COMPLETED"));

        sender.open("/persons/" + person).click("a.withdraw");
        assertThat(sender.shows("#effect")).isTrue();
        sender.check("#asked-person").check("#how-oral").check("#alone-yes").click("#withdraw");
        assertThat(receiver.open(referral + "/person").content()).doesNotContain(canary.familyName());

        sender.click("#sign-out");
        sender.open("/tasks");
        assertThat(sender.path()).doesNotStartWith("/tasks");
    }

    @Test
    void a_decline_carries_a_coded_reason_back() {
        var person = Story.personOf(ana, canary);
        var consent = Story.consentOf(ana, person, dan.agency(), "IDENTITY");
        UUID referral = Story.sent(ana, person, dan.agency(), consent);

        visit(true)
                .signIn(People.email("dan"))
                .open("/referrals/" + referral)
                .choose("#decline-reason-choice", "NO_CAPACITY")
                .click("#decline");

        var sender = visit(true).signIn(People.email("ana")).open("/referrals/" + referral);
        assertThat(sender.attribute("#status", "data-status")).isEqualTo("DECLINED");
        assertThat(sender.shows("#decline-reason")).isTrue();
    }

    @Test
    void a_stranger_sees_the_page_of_something_that_does_not_exist() {
        var person = Story.personOf(ana, canary);
        UUID referral = Story.sent(ana, person, dan.agency(), Story.consentOf(ana, person, dan.agency(), "IDENTITY"));
        network.people().vlad();
        var stranger = visit(true).signIn(People.email("vlad"));

        String forbidden = stranger.open("/referrals/" + referral).text("h1");
        String missing = stranger.open("/referrals/" + UUID.randomUUID()).text("h1");

        assertThat(forbidden).isEqualTo(missing);
        assertThat(stranger.open("/persons/" + person).text("h1")).isEqualTo(missing);
    }

    @Test
    void every_page_says_demo_speaks_three_languages_and_can_be_left_at_once() {
        var visit = visit(true).comes(People.email("ana"));
        assertThat(visit.page().title()).as("the sign-in page").contains("DEMO");
        visit.proves(People.PASSWORD).arrived();

        assertThat(visit.attribute("html", "lang")).isEqualTo("ro");
        assertThat(visit.shows("#demo")).isTrue();
        assertThat(visit.shows("#quick-exit")).isTrue();
        assertThat(visit.click("#language-nb").attribute("html", "lang")).isEqualTo("nb");
        assertThat(visit.click("#language-en").attribute("html", "lang")).isEqualTo("en");
        for (String path : new String[] {
            "/tasks",
            "/referrals/received",
            "/referrals/sent",
            "/persons",
            "/persons/new",
            "/casefiles",
            "/messages",
            "/agencies",
            "/places",
            "/help"
        }) assertThat(visit.open(path).shows("#demo")).as(path).isTrue();
        for (String button : new String[] {"#look", "#look-who"})
            assertThat(visit.open("/places")
                            .choose("#service", "ACC_SHELTER")
                            .click(button)
                            .shows(button.equals("#look") ? "#places, #nobody" : "#candidates, #nobody"))
                    .as(button)
                    .isTrue();
    }

    @Test
    void whoever_is_far_down_leaves_at_once_and_learns_that_the_session_is_over() {
        var visit = visit(true).signIn(People.email("ana")).open("/persons/new");
        var page = visit.page();
        page.setViewportSize(1000, 500);
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        assertThat(visit.inView("h1")).isFalse();
        assertThat(visit.inView("#quick-exit")).isTrue();

        page.context().clearCookies();
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        page.waitForSelector("#session-over p");

        assertThat(visit.inView("#session-over p")).isTrue();
        assertThat(visit.inView("#quick-exit")).isTrue();
    }

    @Test
    void on_a_telephone_no_list_is_moved_sideways() {
        var visit = visit(true).signIn(People.email("ana"));
        visit.page().setViewportSize(360, 740);

        for (String path : new String[] {"/desk", "/referrals/sent", "/agencies", "/services", "/deadlines"})
            assertThat(visit.open(path).fits("main, main table")).as(path).isTrue();
    }

    @Test
    void who_marks_a_message_stays_at_it() {
        var person = Story.personOf(ana, canary);
        Story.sent(ana, person, dan.agency(), Story.consentOf(ana, person, dan.agency(), "IDENTITY"));
        var visit = visit(true).signIn(People.email("dan"));
        await().untilAsserted(() -> assertThat(visit.open("/messages?box=desk").shows(".unread .quiet"))
                .isTrue());
        String mark = visit.attribute(".unread .quiet", "id");

        visit.page().locator("#" + mark).press("Enter");

        visit.page().waitForSelector(".read #" + mark);
        // a selector: what is asked as an expression again and again is evaluated by the page, and its policy forbids
        // that
        visit.page().waitForSelector("#" + mark + ":focus");
    }

    private Visit visit(boolean scripts) {
        return BROWSERS.visit(network.url("portal"), scripts);
    }

    private String registered(Visit sender) {
        sender.open("/persons").click("#new-person");
        sender.fill("#given-name", canary.givenName())
                .fill("#family-name", canary.familyName())
                .fill("#birth-date", canary.birthDate())
                .fill("#phone", canary.phone())
                .choose("#age-basis", "STATED")
                .click("#register");
        assertThat(sender.path()).startsWith("/persons/");
        return sender.path().replaceAll("^/persons/|[?#].*$", "");
    }

    private void agreed(Visit sender, String person) {
        sender.open("/persons/" + person)
                .click("#talk")
                .choose("#purpose", "SHARE_WITH_AGENCY")
                .check("#receiver-" + dan.agency())
                .check("#category-IDENTITY")
                .fill("#until", LocalDate.now().plusDays(60).toString())
                .check("#answer-yes")
                .check("#notice")
                .check("#form-oral")
                .check("#giver-self")
                .check("#interpreter-none")
                .check("#basis-CONSENT")
                .click("#keep");
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String sent(Visit sender, String person) {
        sender.open("/persons/" + person)
                .click("#ask")
                .page()
                .locator("#consent")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        sender.choose("#service", "ACC_SHELTER")
                .choose("#urgency", "URGENT")
                .fill("#region", "IS")
                .click("#preview");
        sender.page().locator("#include-region").uncheck();
        sender.click("#send");
        assertThat(sender.path()).startsWith("/referrals/");
        return sender.path().replaceAll("[?#].*$", "");
    }
}
