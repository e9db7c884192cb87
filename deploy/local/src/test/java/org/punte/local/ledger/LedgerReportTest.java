package org.punte.local.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.punte.local.CannotStart;
import org.punte.local.LocalSettings;

class LedgerReportTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void the_first_broken_row_of_an_agency_is_named(@TempDir Path folder) throws Exception {
        var file = folder.resolve("report");
        Files.writeString(file, "a1 intact 12 0f\na2 MISSING 7\n");

        var intact = LedgerReport.read(file).tell(new PrintStream(told));

        assertThat(intact).isFalse();
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("Agency a1: 12 readings, all as they were written; last hash 0f")
                .contains("Agency a2: BROKEN, row 7 is gone");
    }

    @Test
    void ledgers_as_they_were_written_and_none_at_all_are_intact() throws Exception {
        assertThat(new LedgerReport(List.of("a1 intact 0 00")).tell(new PrintStream(told)))
                .isTrue();
        assertThat(new LedgerReport(List.of()).tell(new PrintStream(told))).isTrue();
    }

    @Test
    void where_nothing_ever_ran_there_is_nothing_to_verify(@TempDir Path folder) {
        var settings = LocalSettings.usual(folder).in(folder.resolve("run"));

        assertThatThrownBy(() -> VerifyLedger.verify(settings, new PrintStream(told)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("nothing to verify");
    }
}
