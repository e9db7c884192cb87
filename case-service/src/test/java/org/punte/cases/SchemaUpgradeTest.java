package org.punte.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.punte.testing.schema.OldSchema;

class SchemaUpgradeTest {
    @Test
    void what_an_earlier_release_wrote_survives_every_migration() {
        var old = OldSchema.of("case", "0102");

        old.migrate();

        assertThat(old.value("select status || ' ' || version || ' ' || encode(summary, 'hex') from case_file"))
                .isEqualTo("OPEN 2 01");
        assertThat(old.value("select domain from need")).isEqualTo("MED");
        assertThat(old.value("select grant_version from share")).isEqualTo("1");
    }
}
