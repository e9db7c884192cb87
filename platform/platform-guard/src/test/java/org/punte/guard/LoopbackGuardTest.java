package org.punte.guard;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.punte.infrastructure.Databases;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;

class LoopbackGuardTest {
    private static final Map<String, String> ELSEWHERE = Map.of("quarkus.http.host", "10.1.2.3");
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    @BeforeEach
    void empty() {
        var parts = Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()));
        var fresh = new Databases(parts).fresh("test_guard");
        Flyway.configure()
                .dataSource(fresh.url(), fresh.owner(), fresh.ownerPassword())
                .locations("db/platform")
                .placeholders(Map.of("app", fresh.app()))
                .load()
                .migrate();
        database.setUrl(fresh.url());
        database.setUser(fresh.app());
        database.setPassword(fresh.appPassword());
    }

    @Test
    void a_real_network_listens_where_it_likes_and_a_demo_on_this_machine() throws SQLException {
        start(ELSEWHERE);
        start(Map.of("punte.demo", "true"));
    }

    @Test
    void what_once_was_a_demo_is_not_served_to_others_whatever_the_next_start_is_told() throws SQLException {
        start(Map.of("punte.demo", "true"));
        start(Map.of("punte.demo", "false"));

        assertThatThrownBy(() -> start(ELSEWHERE))
                .hasMessageContaining("10.1.2.3")
                .hasMessageContaining("demo");
    }

    @Test
    void a_first_start_as_a_demo_for_others_is_refused_too() {
        assertThatThrownBy(() -> start(with(ELSEWHERE, "punte.demo", "true"))).hasMessageContaining("demo");
    }

    @Test
    void the_management_port_counts_as_much_as_the_other() throws SQLException {
        start(Map.of("punte.demo", "true"));

        assertThatThrownBy(() -> start(Map.of("quarkus.management.host", "0.0.0.0")))
                .hasMessageContaining("0.0.0.0");
        start(Map.of("quarkus.management.host", "0.0.0.0", "quarkus.management.enabled", "false"));
    }

    @Test
    void the_mark_cannot_be_taken_back_by_the_service_itself() throws SQLException {
        start(Map.of("punte.demo", "true"));

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from demo_mark")).hasMessageContaining("denied");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.oidc.credentials.secret, portal-secret",
        "PORTAL_CLIENT_SECRET, portal-secret",
        "quarkus.keycloak.admin-client.client-secret, identity-admin-secret",
        "identity.bootstrap.admin-password, footbridge-2016",
        "quarkus.datasource.password, punte_case_app",
        "quarkus.flyway.keys.password, postgres"
    })
    void a_secret_that_everybody_knows_keeps_a_service_on_this_machine(String name, String secret) {
        var known = Map.of(name, secret, "quarkus.datasource.username", "punte_case_app");

        assertThatCode(() -> start(known)).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(with(known, "quarkus.http.host", "0.0.0.0")))
                .hasMessageContaining(name);
        assertThatCode(() -> start(with(known, "quarkus.http.host", "0.0.0.0", name, "long and random")))
                .doesNotThrowAnyException();
    }

    @Test
    void without_the_second_factor_only_this_machine_is_served() {
        var alone = Map.of("punte.second-factor-required", "false");

        assertThatCode(() -> start(alone)).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(with(alone, "quarkus.http.host", "0.0.0.0")))
                .hasMessageContaining("second factor");
    }

    private void start(Map<String, String> told) throws SQLException {
        var settings = new HashMap<>(Map.of(
                "quarkus.http.host", "127.0.0.1",
                "quarkus.management.host", "127.0.0.1",
                "quarkus.management.enabled", "true"));
        settings.putAll(told);
        var config = new SmallRyeConfigBuilder().withDefaultValues(settings).build();
        new LoopbackGuard(config, (DataSource) database).check(new StartupEvent());
    }

    private static Map<String, String> with(Map<String, String> settings, String... more) {
        var all = new HashMap<>(settings);
        for (int i = 0; i < more.length; i += 2) all.put(more[i], more[i + 1]);
        return all;
    }
}
