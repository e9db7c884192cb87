package org.punte.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On a telephone the last columns of a wide table would be beyond the edge, and with them what is done there. */
class WideTablesTest {
    private static final Pattern TABLE = Pattern.compile("(?s)<table\\b[^>]*>.*?</table>");
    private static final Pattern COLUMN = Pattern.compile("<th scope=\"col\"");
    private static final Pattern UNNAMED = Pattern.compile("<td(?! data-column=\"\\{)[^>]*>");
    private static final int WIDE = 4;

    @Test
    void without_scripts_too_each_cell_of_a_wide_table_says_what_it_is() {
        var written = WrittenTemplates.all();

        assertThat(written.entrySet().stream().flatMap(WideTablesTest::wide))
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        table -> assertThat(table).contains("class=\"cards\"").doesNotContainPattern(UNNAMED));
        assertThat(written.get("tags/candidate.html")).doesNotContainPattern(UNNAMED);
    }

    private static Stream<String> wide(Map.Entry<String, String> template) {
        return TABLE.matcher(template.getValue())
                .results()
                .map(MatchResult::group)
                .filter(table -> COLUMN.matcher(table).results().count() >= WIDE)
                .map(table -> template.getKey() + table);
    }
}
