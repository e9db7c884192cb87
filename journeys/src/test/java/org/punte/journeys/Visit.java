package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** One person's browser. Each page it comes to is held against axe and against what a page may say of itself. */
final class Visit {
    private final Page page;
    private final String portal;
    private final boolean scripts;

    Visit(Page page, String portal, boolean scripts) {
        this.page = page;
        this.portal = portal;
        this.scripts = scripts;
    }

    Visit signIn(String email) {
        return comes(email).proves(People.PASSWORD).arrived();
    }

    /** As far as the name leads: who works for several agencies is asked for which one. */
    Visit comes(String email) {
        open("/");
        page.locator("#sign-in").click();
        page.locator("#username").fill(email);
        page.locator("#kc-login").click();
        return this;
    }

    Visit proves(String password) {
        if (page.locator("#password").count() == 0) page.waitForSelector("#password");
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        return this;
    }

    /** The portal's first page, once the sign-in is done with. */
    Visit arrived() {
        page.waitForURL(portal + "/tasks**");
        return checked();
    }

    Visit open(String path) {
        page.navigate(portal + path);
        return checked();
    }

    Visit click(String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return checked();
    }

    Visit fill(String selector, String text) {
        page.locator(selector).fill(text);
        return this;
    }

    Visit choose(String selector, String value) {
        page.locator(selector).selectOption(value);
        return this;
    }

    Visit check(String selector) {
        page.locator(selector).check();
        return this;
    }

    String text(String selector) {
        return page.locator(selector).first().textContent();
    }

    boolean shows(String selector) {
        return page.locator(selector).count() > 0;
    }

    /** Whether it stands in the part of the page that is seen, without scrolling. */
    boolean inView(String selector) {
        return (boolean)
                page.locator(selector)
                        .first()
                        .evaluate(
                                "e => { const box = e.getBoundingClientRect(); return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight; }");
    }

    /** Whether nothing of it is wider than the place that it has. */
    boolean fits(String selector) {
        return (boolean) page.locator(selector).evaluateAll("all => all.every(e => e.scrollWidth <= e.clientWidth)");
    }

    String attribute(String selector, String name) {
        return page.locator(selector).first().getAttribute(name);
    }

    /** The path of the page, without the portal's address. */
    String path() {
        return page.url().replace(portal, "");
    }

    String content() {
        return page.content();
    }

    Page page() {
        return page;
    }

    /** No accessibility fault; a title and an address that give nobody away. Without scripts axe cannot run in the page. */
    private Visit checked() {
        String title = page.title();
        assertThat(title).matches(".*Punte( - DEMO)?").doesNotContainIgnoringCase("trafic", "victim", "exploat");
        assertThat(path()).doesNotContainIgnoringCase("trafic", "victim", "exploat", "exploit");
        String shown = page.url() + title;
        for (Canary canary : Canary.all()) assertThat(shown).doesNotContain(canary.familyName(), canary.givenName());
        if (scripts) assertThat(faults()).as(page.url()).isEmpty();
        return this;
    }

    /** Found in the page itself: without legacy mode axe opens one more page for every page, and ours have no frames. */
    private List<Rule> faults() {
        return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
    }
}
