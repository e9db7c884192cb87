package org.punte.sample;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.punte.rules.SourceRules;

class SourcesTest {
    @Test
    void sources_keep_the_house_rules() {
        SourceRules.of(Path.of("src")).hold();
    }
}
