package org.punte.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.punte.testing.schema.OldSchema;

class SchemaUpgradeTest {
    @Test
    void what_an_earlier_release_wrote_survives_every_migration() {
        var old = OldSchema.of("case", "0102");

        old.migrate();

        assertThat(
                        old.value(
                                "select status || ' ' || version || ' ' || encode(summary, 'hex') from case_file where summary is not null"))
                .isEqualTo("OPEN 2 01");
        assertThat(old.value("select string_agg(grants::text, ' ' order by id) from case_file"))
                .as("for which grants a file is there")
                .isEqualTo("{} {00000000-0000-7000-8000-000000000003}");
        assertThat(old.value("select domain from need")).isEqualTo("MED");
        assertThat(old.value("select grant_version from share")).isEqualTo("1");
    }
}
