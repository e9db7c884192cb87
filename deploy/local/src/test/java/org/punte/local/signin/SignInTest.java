package org.punte.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** What a program does at a door that refuses. */
class SignInTest {
    @Test
    void a_password_that_came_too_soon_is_given_again() {
        try (var door = Door.refusing(1)) {
            assertThat(at(door).person("ana@podul.example", "secret").access()).isEqualTo("token-1");
        }
    }

    @Test
    void a_wrong_password_is_refused_with_what_the_page_says() {
        try (var door = Door.refusing(Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> at(door).person("ana@podul.example", "secret"))
                    .isInstanceOf(SignInRefused.class)
                    .hasMessageContaining("Invalid username or password.");
            assertThat(door.asked()).isEqualTo(2);
        }
    }

    private static SignIn at(Door door) {
        return new SignIn(URI.create(door.address() + "/realms/punte"), door.address());
    }
}
