package org.punte.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.punte.testing.schema.OldSchema;

class SchemaUpgradeTest {
    @Test
    void what_an_earlier_release_wrote_survives_every_migration() {
        var old = OldSchema.of("notification", "0120");

        old.migrate();

        assertThat(old.value("select string_agg(kind, ' ' order by at) from message"))
                .isEqualTo("REFERRAL_SENT REFERRAL_ACCEPTED");
        assertThat(old.value("select count(*) from message where also = '{}'")).isEqualTo("2");
    }
}
