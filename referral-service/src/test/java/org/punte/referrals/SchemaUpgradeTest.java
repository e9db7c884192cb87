package org.punte.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.punte.testing.schema.OldSchema;

class SchemaUpgradeTest {
    @Test
    void what_an_earlier_release_wrote_survives_every_migration() {
        var old = OldSchema.of("referral", "0123");

        old.migrate();

        assertThat(old.value("select count(*) from referral")).isEqualTo("3");
        assertThat(old.value("select count(*) from timeline_entry")).isEqualTo("1");
        assertThat(old.value("select count(*) from note")).isEqualTo("1");
        assertThat(old.value("select string_agg(code, ' ' order by code) from desk_item"))
                .as("lies on the desk, as it would have been put there")
                .isEqualTo("RF-2222-2222 RF-3333-3333");
        assertThat(old.value("select due_at = answer_by from running_clock where referral::text like '%0001'"))
                .as("its clock runs")
                .isEqualTo("t");
        assertThat(old.value("select draft_expires_at from referral where status = 'DRAFT'"))
                .as("the draft ends")
                .isNotNull();
    }
}
