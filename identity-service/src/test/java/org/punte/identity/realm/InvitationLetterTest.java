package org.punte.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.identity.Letters;
import org.punte.identity.Network;
import org.punte.identity.invitation.Invitations;
import org.punte.identity.invitation.InvitePerson;
import org.punte.identity.keycloak.Factor;
import org.punte.identity.keycloak.KeycloakOrganizations;

/** What the letter says that Keycloak really sends: whoever else reads the mailbox learns nothing from it. */
@QuarkusTest
class InvitationLetterTest {
    @Inject
    RealmKeeping keeping;

    @Inject
    KeycloakOrganizations organizations;

    @Inject
    Invitations invitations;

    private final UUID agency = Network.agency();
    private final String email = "ana@l%s.example".formatted(UUID.randomUUID());

    @BeforeEach
    void the_realm_has_our_words_and_the_agency_an_organization() {
        keeping.apply();
        organizations.ensure(agency, "Test");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Your access to Punte | choose a password, set up an app | The link works for 3 days. | ignore this message",
                "ro | Accesul dumneavoastră la Punte | alegeți o parolă, configurați | Linkul este valabil 3 zile. | ignorați-l",
                "no | Din tilgang til Punte | velg et passord, sett opp | Lenken virker i tre døgn. | se bort fra den"
            })
    void it_says_in_ones_language_what_to_do_until_when_and_that_it_may_be_ignored(
            String language, String subject, String steps, String until, String ignore) {
        invite(Factor.TOTP, language);

        assertThat(Letters.to(email))
                .contains(subject, steps, until, ignore, "/login-actions/action-token?key=")
                .doesNotContainIgnoringCase("trafic", "victim", "master", "{", "minut");
    }

    @Test
    void without_a_language_it_speaks_the_networks_and_asks_for_what_was_chosen() {
        invite(Factor.CODES, null);

        assertThat(Letters.to(email)).contains("Accesul dumneavoastră", "tipăriți sau notați coduri");
    }

    private void invite(Factor factor, @Nullable String language) {
        invitations.invite(agency, new InvitePerson(email, "Ana Pop", Set.of("agency-admin"), factor, language));
    }
}
