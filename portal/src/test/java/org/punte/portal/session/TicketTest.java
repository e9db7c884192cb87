package org.punte.portal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import org.junit.jupiter.api.Test;

class TicketTest {
    @Test
    void a_ticket_opens_what_it_sealed() {
        var ticket = Ticket.fresh();
        var again = Ticket.read(ticket.cookie());

        assertThat(again.open(ticket.seal(new byte[] {1, 2, 3}))).containsExactly(1, 2, 3);
    }

    @Test
    void another_ticket_opens_nothing() {
        var sealed = Ticket.fresh().seal(new byte[] {1});

        assertThatThrownBy(() -> Ticket.fresh().open(sealed)).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void a_foreign_cookie_is_no_ticket() {
        assertThat(Ticket.read("not ours")).isNull();
        assertThat(Ticket.read("AAAA")).isNull();
    }

    @Test
    void a_planted_cookie_is_not_let_in() {
        assertThat(HostCookies.inward("q_session=planted; __Host-q_session=ours; a=b"))
                .isEqualTo("q_session=ours; a=b");
    }
}
