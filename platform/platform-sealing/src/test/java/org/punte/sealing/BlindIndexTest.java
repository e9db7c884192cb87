package org.punte.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.punte.infrastructure.InfrastructureResource;
import org.punte.sealing.store.WrappedIndexKeys;

@QuarkusTest
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {@ResourceArg(name = "service", value = "sealing"), @ResourceArg(name = "keys", value = "true")})
class BlindIndexTest {
    private final UUID scope = UUID.randomUUID();

    @Inject
    BlindIndex index;

    @Inject
    WrappedIndexKeys wrapped;

    @Inject
    KeyProvider provider;

    @Inject
    SealingConfig config;

    @Inject
    @DataSource("keys")
    AgroalDataSource database;

    @Test
    void one_text_has_one_value_on_every_replica() {
        int here = index.value(scope, "name", "craciunescu", 12);
        var otherReplica = new BlindIndex(new IndexKeys(provider, wrapped, config));

        assertThat(otherReplica.value(scope, "name", "craciunescu", 12)).isEqualTo(here);
    }

    @Test
    void a_value_has_as_many_bits_as_were_asked_for_and_uses_all_of_them() {
        var values = IntStream.range(0, 2_000)
                .map(at -> index.value(scope, "name", "craciunescu" + at, 3))
                .distinct()
                .sorted();

        assertThat(values).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(index.value(scope, "name", "craciunescu", 0)).isZero();
        assertThatThrownBy(() -> index.value(scope, "name", "craciunescu", 25))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_of_another_scope_or_purpose_are_unrelated() {
        assertThat(equalValues(scope, "name", scope, "phone")).isLessThan(20);
        assertThat(equalValues(scope, "name", UUID.randomUUID(), "name")).isLessThan(20);
    }

    @Test
    void a_key_that_was_moved_to_another_scope_does_not_open() throws SQLException {
        index.value(scope, "name", "craciunescu", 12);
        var thief = UUID.randomUUID();
        try (var connection = database.getConnection();
                var copy = connection.prepareStatement(
                        "insert into index_key (scope, purpose, keyset) select ?, purpose, keyset from index_key where scope = ?")) {
            copy.setObject(1, thief);
            copy.setObject(2, scope);
            copy.executeUpdate();
        }

        assertThatThrownBy(() -> index.value(thief, "name", "craciunescu", 12)).isInstanceOf(Unsealable.class);
    }

    private long equalValues(UUID one, String purpose, UUID other, String otherPurpose) {
        return IntStream.range(0, 500)
                .filter(at ->
                        index.value(one, purpose, "text" + at, 8) == index.value(other, otherPurpose, "text" + at, 8))
                .count();
    }
}
