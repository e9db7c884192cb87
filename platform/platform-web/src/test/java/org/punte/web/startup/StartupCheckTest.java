package org.punte.web.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartupCheckTest {
    @Test
    void a_service_with_its_audience_may_start() {
        assertThat(flaws(Map.of())).isEmpty();
    }

    @Test
    void tokens_of_any_audience_or_issuer_keep_it_from_starting() {
        assertThat(flaws(Map.of("quarkus.oidc.token.audience", "any"))).hasSize(1);
        assertThat(flaws(Map.of("quarkus.oidc.token.issuer", "any"))).hasSize(1);
    }

    @Test
    void a_database_role_that_passes_by_policies_keeps_it_from_starting() {
        assertThat(new DatabaseRole(false, false, false, true).flaws(true)).isEmpty();
        assertThat(new DatabaseRole(true, true, true, false).flaws(true)).hasSize(4);
        assertThat(new DatabaseRole(false, false, false, false).flaws(false)).isEmpty();
    }

    private static List<String> flaws(Map<String, String> changed) {
        var settings = new HashMap<>(Map.of("quarkus.oidc.token.audience", "a-service"));
        settings.putAll(changed);
        var config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withDefaultValues(settings)
                .build();
        return StartupCheck.flawsOfSettings(config);
    }
}
