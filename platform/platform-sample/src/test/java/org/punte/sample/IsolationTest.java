package org.punte.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.testing.Databases;
import org.punte.testing.RowLevelSecurity;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;
import org.punte.web.isolation.PlainSql;
import org.punte.web.problem.CommonProblem;
import org.punte.web.problem.Rejection;

@SampleTest
class IsolationTest {
    private static final String SLIP = "{\"text\":\"mine\",\"kind\":\"SHORT\",\"rank\":1}";

    @Inject
    PlainSql sql;

    @Inject
    Acting acting;

    @Inject
    Caller caller;

    private final UUID shelter = agency();
    private final UUID clinic = agency();

    @Test
    void every_table_of_an_agency_is_behind_a_policy() {
        as(caseworker(shelter)).body(SLIP).post("/v1/slips").then().statusCode(201);

        RowLevelSecurity.exempting().holds();

        assertThat(RowLevelSecurity.visibleTo(shelter.toString(), Set.of("slip"))
                        .get("slip"))
                .isPositive();
    }

    @Test
    void a_dropped_policy_is_noticed() throws SQLException {
        var create = "create policy own on slip using (agency = acting_agency()) with check (agency = acting_agency())";
        run("drop policy own on slip");
        try {
            assertThatThrownBy(() -> RowLevelSecurity.exempting().holds()).hasMessageContaining("slip");
        } finally {
            run(create);
        }
        run("alter table slip no force row level security");
        try {
            assertThatThrownBy(() -> RowLevelSecurity.exempting().holds()).hasMessageContaining("slip");
        } finally {
            run("alter table slip force row level security");
        }
    }

    @Test
    void a_connection_used_again_remembers_nobody() throws Exception {
        var ana = caseworker(shelter);
        var ion = caseworker(clinic);
        as(ana).body(SLIP).post("/v1/slips").then().statusCode(201);

        var answers = Together.times(40, () -> {
            as(ana).get("/v1/slips").then().body("items.size()", equalTo(1));
            return as(ion).get("/v1/slips").then().statusCode(200).extract().path("items.size()");
        });

        assertThat(answers).containsOnly((Object) 0);
        for (int i = 0; i < 20; i++) assertThat(told()).isNullOrEmpty();
    }

    @Test
    void work_as_an_agency_sees_its_rows_and_no_others() {
        as(caseworker(shelter)).body(SLIP).post("/v1/slips").then().statusCode(201);

        assertThat(acting.as(shelter, () -> QuarkusTransaction.requiringNew().call(this::slips)))
                .isEqualTo(1);
        assertThat(acting.as(clinic, () -> QuarkusTransaction.requiringNew().call(this::slips)))
                .isZero();
        assertThat(QuarkusTransaction.requiringNew().<Integer>call(this::slips)).isZero();
        assertThat(caller.knownAgency()).isEmpty();
    }

    @Test
    void the_actor_may_change_inside_a_transaction_and_comes_back() {
        as(caseworker(shelter)).body(SLIP).post("/v1/slips").then().statusCode(201);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(slips()).isZero();
            assertThat(acting.as(shelter, this::slips)).isEqualTo(1);
            assertThat(slips()).isZero();
            acting.as(shelter, () -> {
                assertThat(acting.as(clinic, this::slips)).isZero();
                assertThat(slips()).isEqualTo(1);
            });
        });
    }

    @Test
    void the_actor_comes_back_after_a_refusal_too() {
        as(caseworker(shelter)).body(SLIP).post("/v1/slips").then().statusCode(201);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(slips()).isZero();
            assertThatThrownBy(() -> acting.as(shelter, this::refuse)).isInstanceOf(Rejection.class);
            assertThat(slips()).isZero();
        });
    }

    @Test
    void a_new_transaction_inside_another_is_told_as_well() {
        as(caseworker(shelter)).body(SLIP).post("/v1/slips").then().statusCode(201);

        int seen = acting.as(
                shelter,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    assertThat(slips()).isEqualTo(1);
                    return QuarkusTransaction.requiringNew().call(this::slips);
                }));

        assertThat(seen).isEqualTo(1);
    }

    @Test
    void nobody_writes_into_another_agency() {
        var insert = "insert into slip values (gen_random_uuid(), 0, '%s', 'x', 1, 'SHORT', now())".formatted(clinic);

        assertThatThrownBy(() -> acting.as(
                        shelter, () -> QuarkusTransaction.requiringNew().run(() -> change(insert))))
                .hasStackTraceContaining("row-level security");
    }

    private Integer refuse() {
        assertThat(slips()).isEqualTo(1);
        throw CommonProblem.NOT_FOUND.because("Nothing");
    }

    private int slips() {
        try {
            return sql.read("select count(*) from slip", rows -> {
                rows.next();
                return rows.getInt(1);
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql) {
        try {
            this.sql.write(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String told() throws SQLException {
        return sql.read("select current_setting('app.agency', true)", rows -> {
            rows.next();
            return rows.getString(1);
        });
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Databases.owner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
