package org.punte.journeys;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.punte.rules.SourceRules;

class SourcesTest {
    private static final Path ROOT = Path.of(System.getProperty("punte.root"));

    @Test
    void the_journeys_keep_to_the_house_rules() {
        SourceRules.of(ROOT.resolve("journeys/src")).hold();
    }

    @Test
    void the_files_of_the_project_are_short() {
        SourceRules.of(ROOT).holdTogether();
    }

    @Test
    void nothing_in_the_project_says_that_it_is_unfinished() {
        SourceRules.of(ROOT).leaveNothingOver();
    }
}
