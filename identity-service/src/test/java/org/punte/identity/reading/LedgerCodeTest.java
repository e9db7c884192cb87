package org.punte.identity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.identity.reading.AccessEntry.LedgerCode;
import org.punte.identity.vault.Category;

class LedgerCodeTest {
    @Test
    void the_ledger_has_a_word_for_every_category_and_for_meeting_and_for_nothing_else() {
        var ofCategories = EnumSet.noneOf(LedgerCode.class);
        Stream.of(Category.values()).map(LedgerCode::of).forEach(ofCategories::add);

        assertThat(EnumSet.complementOf(ofCategories)).containsExactly(LedgerCode.MEETING);
    }
}
