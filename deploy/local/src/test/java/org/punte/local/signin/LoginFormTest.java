package org.punte.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginFormTest {
    private static final String NAME_ONLY = """
            <form id="kc-form-login" onsubmit="login.disabled = true" action="http://localhost/login?a=1&amp;b=2" method="post">
            <input tabindex="1" id="username" name="username" value="" type="text"/></form>
            """;

    @Test
    void the_first_of_two_pages_asks_for_the_name_only() {
        var form = LoginForm.in(NAME_ONLY).orElseThrow();

        assertThat(form.action()).isEqualTo(URI.create("http://localhost/login?a=1&b=2"));
        assertThat(form.filled("ana@podul.example", "secret")).isEqualTo(Map.of("username", "ana@podul.example"));
    }

    @Test
    void a_page_that_asks_for_both_gets_both() {
        String page = NAME_ONLY.replace("</form>", "<input name=\"password\" type=\"password\"></form>");

        var form = LoginForm.in(page).orElseThrow();

        assertThat(form.filled("a", "b")).isEqualTo(Map.of("username", "a", "password", "b"));
    }

    @Test
    void what_the_page_says_of_the_try_before_is_kept() {
        String page = NAME_ONLY.replace("</form>", """
                <span class="pf-m-error kc-feedback-text">
                    Invalid username or password.
                </span></form>
                """);

        assertThat(LoginForm.in(page).orElseThrow().remark()).isEqualTo("Invalid username or password.");
        assertThat(LoginForm.in(NAME_ONLY).orElseThrow().remark()).isEmpty();
    }

    @Test
    void a_page_without_a_sign_in_is_none() {
        assertThat(LoginForm.in("<form action=\"/logout\"></form>")).isEmpty();
    }
}
