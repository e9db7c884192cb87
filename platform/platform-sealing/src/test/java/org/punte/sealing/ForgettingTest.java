package org.punte.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.infrastructure.InfrastructureResource;

@QuarkusTest
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {@ResourceArg(name = "service", value = "sealing"), @ResourceArg(name = "keys", value = "true")})
class ForgettingTest {
    private final UUID subject = UUID.randomUUID();
    private final SealedPlace place = new SealedPlace("thing", "note", UUID.randomUUID(), subject, UUID.randomUUID());

    @Inject
    Sealer sealer;

    @Inject
    SubjectKeys keys;

    @Inject
    @DataSource("keys")
    AgroalDataSource database;

    @Test
    void what_is_sealed_for_a_forgotten_subject_does_not_open() {
        byte[] sealed = sealer.seal(place, "Crăciunescu");

        sealer.forget(subject);

        assertThatThrownBy(() -> sealer.open(place, sealed)).isInstanceOf(Unsealable.class);
    }

    @Test
    void a_forgotten_subject_gets_no_new_key() {
        sealer.forget(subject);

        assertThatThrownBy(() -> sealer.seal(place, "Crăciunescu")).isInstanceOf(Unsealable.class);
    }

    @Test
    void forgetting_one_subject_leaves_the_others() {
        var other = new SealedPlace("thing", "note", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        byte[] sealed = sealer.seal(other, "Crăciunescu");

        sealer.forget(subject);

        assertThat(sealer.open(other, sealed)).isEqualTo("Crăciunescu");
    }

    @Test
    void the_key_is_there_before_the_row_that_needs_it() {
        QuarkusTransaction.begin();
        byte[] sealed = sealer.seal(place, "Crăciunescu");
        QuarkusTransaction.rollback();

        assertThat(sealer.open(place, sealed)).isEqualTo("Crăciunescu");
        assertThat(keysOf(subject)).isEqualTo(1);
    }

    @Test
    void the_wrapped_key_of_one_subject_is_no_use_to_another() throws SQLException {
        sealer.seal(place, "Crăciunescu");
        UUID thief = UUID.randomUUID();
        try (var connection = database.getConnection();
                var copy = connection.prepareStatement(
                        "insert into wrapped_key (subject, keyset) select ?, keyset from wrapped_key where subject = ?")) {
            copy.setObject(1, thief);
            copy.setObject(2, subject);
            copy.executeUpdate();
        }

        assertThatThrownBy(() -> keys.find(thief)).isInstanceOf(Unsealable.class);
    }

    @Test
    void the_application_cannot_delete_the_memory_of_forgetting() throws SQLException {
        sealer.forget(subject);

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("delete from wrapped_key"))
                    .hasMessageContaining("permission denied");
        }
    }

    private long keysOf(UUID subject) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from wrapped_key where subject = ?")) {
            count.setObject(1, subject);
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
