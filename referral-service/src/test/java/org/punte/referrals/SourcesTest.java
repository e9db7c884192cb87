package org.punte.referrals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.punte.rules.SourceRules;

class SourcesTest {
    @Test
    void the_sources_keep_the_rules_of_the_house() {
        SourceRules.of(Path.of("src")).hold();
    }
}
