package org.punte.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorPageTest {
    @Test
    void one_row_more_than_asked_means_another_page() {
        var page = CursorPage.of(List.of("a", "b", "c"), 2, row -> "after " + row);

        assertThat(page).isEqualTo(new CursorPage<>(List.of("a", "b"), "after b"));
    }

    @Test
    void exactly_the_limit_is_the_last_page() {
        var page = CursorPage.of(List.of("a", "b"), 2, row -> "after " + row);

        assertThat(page).isEqualTo(new CursorPage<>(List.of("a", "b"), null));
    }
}
