package org.punte.bench;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.punte.rules.SourceRules;

class SourceTest {
    @Test
    void sources_keep_to_the_house_rules() {
        SourceRules.of(Path.of("src")).hold();
    }
}
