package org.punte.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Somebody who was invited: follows the letter once, and signs in with a password and a phone from then on, or with the codes
 * that were printed, each once and in their order.
 */
final class Newcomer {
    private static final String PASSWORD = "a-password-of-ones-own";
    private static final int STEPS_AT_MOST = 4;
    private final String email;
    private final Deque<String> codes = new ArrayDeque<>();
    private Authenticator phone;

    Newcomer(String email) {
        this.email = email;
    }

    /** Sets what the sign-in server asks for, in its order. */
    Newcomer follows(String link, Page page) {
        page.navigate(link);
        page.locator("#kc-info-message a").first().click();
        for (int step = 0; step < STEPS_AT_MOST; step++) {
            if (page.locator("#password-new").count() > 0) setsPassword(page);
            else if (page.locator("#totp, #mode-manual").count() > 0) setsPhone(page);
            else if (page.locator("#kc-recovery-codes-list").count() > 0) printsCodes(page);
        }
        if (phone == null && codes.isEmpty())
            throw new IllegalStateException("Nothing was asked but a password: " + page.content());
        return this;
    }

    Visit signIn(Visit visit) {
        visit.comes(email).proves(PASSWORD);
        if (phone == null) visit.page().locator("#recoveryCodeInput").fill(codes.remove());
        else visit.page().locator("#otp").fill(phone.next());
        visit.page().locator("#kc-login").click();
        return visit.arrived();
    }

    private static void setsPassword(Page page) {
        page.locator("#password-new").fill(PASSWORD);
        page.locator("#password-confirm").fill(PASSWORD);
        page.locator("#kc-passwd-update-form [type=submit]").first().click();
        page.waitForLoadState();
    }

    private void printsCodes(Page page) {
        var all = page.locator("[name=generatedRecoveryAuthnCodes]").getAttribute("value");
        codes.addAll(List.of(all.split(",")));
        page.locator("#kcRecoveryCodesConfirmationCheck").check();
        page.locator("#saveRecoveryAuthnCodesBtn").click();
        page.waitForLoadState();
    }

    private void setsPhone(Page page) {
        if (page.locator("#mode-manual").count() > 0)
            page.locator("#mode-manual").click();
        phone = new Authenticator(page.locator("#kc-totp-secret-key").textContent());
        page.locator("#totp").fill(phone.next());
        page.locator("#userLabel").fill("phone");
        page.locator("#saveTOTPBtn").click();
        page.waitForLoadState();
    }
}
