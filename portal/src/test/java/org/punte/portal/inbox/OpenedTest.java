package org.punte.portal.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.portal.client.Unreadable;

class OpenedTest {
    private final UUID id = UUID.randomUUID();
    private final Opened opened = new Opened();

    @Test
    void the_page_follows_from_what_the_message_said() {
        opened.kind = "CALL_RECEIVED";
        opened.referral = "";
        opened.about = id.toString();

        assertThat(opened.page(UUID.randomUUID())).isEqualTo("/calls/received/" + id);
    }

    @Test
    void what_has_no_page_leads_back_to_the_messages() {
        opened.kind = "OTHER";

        assertThat(opened.page(id)).isEqualTo("/messages");
    }

    @Test
    void an_address_that_somebody_put_in_leads_nowhere() {
        opened.kind = "CALL_RECEIVED";
        opened.about = "//elsewhere.test/";

        assertThatThrownBy(() -> opened.page(id)).isInstanceOf(Unreadable.class);
    }
}
