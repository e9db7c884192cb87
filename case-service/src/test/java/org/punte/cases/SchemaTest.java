package org.punte.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.testing.Databases;
import org.punte.testing.RowLevelSecurity;

@QuarkusTest
class SchemaTest {
    @Test
    void no_agency_sees_rows_of_another() {
        OpenedFile.by(caseworker(agency()));

        // read models: filled by identity-service, kept for all
        RowLevelSecurity.exempting("agreement", "network_rule").holds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from case_file", "delete from share"})
    void neither_a_file_nor_a_share_is_taken_away(String sql) throws SQLException {
        try (var app = Databases.app();
                var statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }
}
